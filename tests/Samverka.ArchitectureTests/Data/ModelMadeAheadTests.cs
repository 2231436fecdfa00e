// The generator of the model is EF's own, reached as its command line reaches it.
#pragma warning disable EF1001
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Samverka.Platform.Database;
using Samverka.Platform.Modules;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Data;

/// <summary>The program takes its model up as it was made ahead (src/Samverka.Migrations.*/Model); it must be what the modules say now.</summary>
public sealed partial class ModelMadeAheadTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void What_was_made_ahead_is_what_the_modules_say(DatabaseKind kind) =>
        Assert.Equal([], Differing(Made(kind), Folder(kind)));

    [Fact]
    public void A_model_that_has_changed_is_found()
    {
        var made = Made(DatabaseKind.Sqlite);
        var changed = new Dictionary<string, string>(made) { ["HubEntityType.cs"] = made["HubEntityType.cs"] + " ", ["NewEntityType.cs"] = "" };
        changed.Remove("DraftEntityType.cs");
        Assert.Equal(["DraftEntityType.cs", "HubEntityType.cs", "NewEntityType.cs"], Differing(changed, Folder(DatabaseKind.Sqlite)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void The_filters_of_the_modules_stand_on_the_model_that_is_taken_up(DatabaseKind kind)
    {
        var filters = ModuleCatalogue.All.SelectMany(module => module.Filters).ToList();
        Assert.NotEmpty(filters);
        Assert.Equal(filters.Count, KnownModel.Of(kind).GetEntityTypes().Count(type => type.GetDeclaredQueryFilters().Count == 1));
    }

    private static Dictionary<string, string> Made(DatabaseKind kind)
    {
        using var db = Model.Of(kind);
        var assembly = System.Reflection.Assembly.Load(DatabaseOptionsSetup.Migrations(kind));
        using var design = (IDisposable)new DesignTimeServicesBuilder(assembly, assembly, new OperationReporter(null), []).Build(db);
        var options = new CompiledModelCodeGenerationOptions { ContextType = typeof(SamverkaDb), ModelNamespace = $"{DatabaseOptionsSetup.Migrations(kind)}.Model", Language = "C#" };
        var files = ((IServiceProvider)design).GetRequiredService<ICompiledModelCodeGeneratorSelector>().Select(options)
            .GenerateModel(((IInfrastructure<IServiceProvider>)db).Instance.GetRequiredService<IDesignTimeModel>().Model, options);
        return files.ToDictionary(file => file.Path, file => file.Code, StringComparer.Ordinal);
    }

    private static string Folder(DatabaseKind kind) => Repository.Full($"src/{DatabaseOptionsSetup.Migrations(kind)}/Model");

    private static List<string> Differing(Dictionary<string, string> made, string folder)
    {
        var kept = Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText, StringComparer.Ordinal);
        return [.. kept.Keys.Union(made.Keys).Where(name => Compared(kept.GetValueOrDefault(name)) != Compared(made.GetValueOrDefault(name))).Order(StringComparer.Ordinal)];
    }

    private static string? Compared(string? code) => code is null ? null : ModelId().Replace(code, "");

    // Each making gets an id of its own.
    [GeneratedRegex("modelId: new Guid\\(\"[0-9a-f-]+\"\\)")]
    private static partial Regex ModelId();
}
