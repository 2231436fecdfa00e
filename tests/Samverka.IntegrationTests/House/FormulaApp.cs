using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverka.Applications.Domain;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Offerings;
using Samverka.Hubs.Records;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Imports;
using Samverka.Testing.Apps;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Lists;

namespace Samverka.IntegrationTests.House;

/// <summary>The demo, where names of every kind would run as formulas in a spreadsheet; they stand there before anything is kept in memory.</summary>
public abstract class FormulaApp(DatabaseKind kind) : TestApp(kind, demo: true)
{
    public const string Formula = "=1+1|cmd";

    protected override void Change(IServiceCollection services)
    {
        var options = new DbContextOptionsBuilder<SamverkaDb>();
        options.UseSamverka(Database);
        using var db = new SamverkaDb(options.Options);
        Plant(db);
        services.AddSingleton<CodeLists>();
        services.Replace(ServiceDescriptor.Singleton<ICodeLists>(all => new FormulaLists(all.GetRequiredService<CodeLists>())));
    }

    private static void Plant(SamverkaDb db)
    {
        db.Set<Application>().ExecuteUpdate(set => set.SetProperty(row => row.OrganisationName, Formula));
        db.Set<NetworkListing>().ExecuteUpdate(set => set.SetProperty(row => row.Name, row => Formula + row.Name));
        db.Set<Offering>().ExecuteUpdate(set => set.SetProperty(row => row.Title.Sv, Formula));
        db.Set<OfferingVersion>().ExecuteUpdate(set => set.SetProperty(row => row.Content, db.Set<OfferingVersion>().AsNoTracking().First().Content with { Provider = Formula }));
        db.Set<Project>().ExecuteUpdate(set => set.SetProperty(row => row.Name.Sv, Formula));
        db.Set<Organisation>().ExecuteUpdate(set => set.SetProperty(row => row.Name, row => Formula + row.Name));
        db.Set<SamverkaUser>().ExecuteUpdate(set => set.SetProperty(row => row.Name, Formula));
        db.Set<ImportBatch>().ExecuteUpdate(set => set.SetProperty(row => row.FileName, Formula));
    }

    /// <summary>The lists, which no form changes, with a formula for the name of each and of its first code.</summary>
    private sealed class FormulaLists(ICodeLists lists) : ICodeLists
    {
        public IReadOnlyList<CodeList> All { get; } = [.. lists.All.Select(Planted)];

        public IReadOnlyList<CrossWalk> Walks => lists.Walks;

        public CodeList AsOf(string list, DateOnly day) => Planted(lists.AsOf(list, day));

        public CodeList Current(string list) => Planted(lists.Current(list));

        public CrossWalk Walk(string from, string to) => lists.Walk(from, to);

        private static CodeList Planted(CodeList list) =>
            list with { Title = Kernel.LocalText.Same(Formula), Codes = [list.Codes[0] with { Label = Kernel.LocalText.Same(Formula) }, .. list.Codes.Skip(1)] };
    }
}

public sealed class FormulaSqlite() : FormulaApp(DatabaseKind.Sqlite);

public sealed class FormulaPostgres() : FormulaApp(DatabaseKind.Postgres);
