using System.Text.Json;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Files;
using Samverka.Platform.Saving;
using Samverka.Platform.Start;

namespace Samverka.Hubs.Import;

/// <summary>The hubs, projects and accounts of the demo.</summary>
internal sealed class HubSeed(HubImport hubs, ProjectImport projects, AccountImport accounts, SizeImport sizes, IOrganisationDirectory organisations, UnitOfWork work) : IDemoSeed
{
    public const string Real = "demo/projects.json";
    public const string Invented = "demo/demo-hub.json";
    public const string Sizes = "demo/sizes.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new LooseText() } };

    public int Order => 30;

    public async Task Seed(CancellationToken cancellation)
    {
        var real = Read<ProjectsFile>(Real);
        var invented = Read<DemoHubFile>(Invented);
        IReadOnlyList<ProjectRow> rows = [.. real.Projects, .. invented.Projects];
        var ids = hubs.Add([.. real.Hubs, invented.Hub], rows);
        var known = Read<SizesFile>(Sizes);
        var references = await References(rows, invented, known, cancellation);
        projects.Add(rows, ids, references);
        sizes.Add(known, ids[invented.Hub.Key], references);
        await work.Save(new Change(Actor.System, "hubs.seed"), cancellation);
        await accounts.Add(invented.People ?? [], ids[invented.Hub.Key], references, cancellation);
    }

    private async Task<IReadOnlyDictionary<string, OrganisationReference>> References(IEnumerable<ProjectRow> rows, DemoHubFile invented, SizesFile known, CancellationToken cancellation)
    {
        var keys = rows.SelectMany(row => (row.Partners ?? []).Select(partner => partner.Organisation)
                .Concat((row.Financing ?? []).Select(line => line.Financier).OfType<string>()))
            .Concat((invented.People ?? []).Select(person => person.Organisation)).Concat(known.Organisations);
        return await organisations.ByKeys([.. keys.Distinct()], cancellation);
    }

    private static T Read<T>(string file)
    {
        using var stream = DataFiles.Open(file);
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidOperationException($"{file} is empty.");
    }
}
