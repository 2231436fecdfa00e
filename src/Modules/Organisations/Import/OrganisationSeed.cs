using System.Text.Json;
using Samverka.Kernel;
using Samverka.Platform.Files;
using Samverka.Platform.Saving;
using Samverka.Platform.Start;

namespace Samverka.Organisations.Import;

/// <summary>The organisations of the demo: real ones by published facts only, and the invented ones of the invented hub.</summary>
internal sealed class OrganisationSeed(OrganisationImport import, UnitOfWork work) : IDemoSeed
{
    public const string Real = "demo/organisations.json";
    public const string Invented = "demo/demo-hub.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public int Order => 20;

    public async Task Seed(CancellationToken cancellation)
    {
        import.Add(Read<IReadOnlyList<OrganisationRow>>(Real), Real);
        var invented = Read<DemoOrganisations>(Invented);
        import.Add([.. invented.Organisations ?? [], .. invented.Customers ?? []], Invented);
        await work.Save(new Change(Actor.System, "organisations.seed"), cancellation);
    }

    private static T Read<T>(string file)
    {
        using var stream = DataFiles.Open(file);
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidOperationException($"{file} is empty.");
    }
}
