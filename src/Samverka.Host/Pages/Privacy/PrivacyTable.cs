using System.Text.Json;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Files;

namespace Samverka.Host.Pages.Privacy;

/// <summary>The table of personal data: purpose, legal basis, how long, who. Defaults for every hub, and what a hub or a project does otherwise.</summary>
internal sealed record PrivacyTable(string Source, IReadOnlyList<Purpose> Purposes, IReadOnlyList<PurposeOverride> Overrides, IReadOnlyList<Cookie> Cookies)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static PrivacyTable Read()
    {
        using var stream = DataFiles.Open("privacy.json");
        return JsonSerializer.Deserialize<PrivacyTable>(stream, Web) ?? throw new InvalidOperationException("privacy.json is empty.");
    }

    /// <summary>The table of one hub (null: of any), a row per purpose and one more for each project that differs.</summary>
    public IReadOnlyList<PurposeRow> Of(HubSummary? hub) =>
        [.. Purposes.SelectMany(purpose => (IEnumerable<PurposeRow>)[Row(purpose, null, hub), .. Projects(purpose, hub).Select(project => Row(purpose, project, hub))])];

    private IEnumerable<PurposeOverride> Said(Purpose purpose, HubSummary? hub) =>
        Overrides.Where(other => other.Purpose == purpose.Key && hub?.IsNamed(other.Hub) == true);

    private IEnumerable<string> Projects(Purpose purpose, HubSummary? hub) =>
        Said(purpose, hub).Where(other => other.Project is not null).Select(other => other.Project!).Distinct();

    // What a project says goes before what its hub says, which goes before the default.
    private PurposeRow Row(Purpose purpose, string? project, HubSummary? hub)
    {
        var says = Said(purpose, hub).Where(other => other.Project is null || other.Project == project).OrderBy(other => other.Project is null).ToList();
        return new PurposeRow(
            purpose, project,
            says.Select(other => other.Basis).FirstOrDefault(basis => basis is not null) ?? (hub?.RunByAuthority == true ? purpose.Basis.Authority : purpose.Basis.Other),
            says.Select(other => other.Retention).FirstOrDefault(retention => retention is not null) ?? purpose.Retention,
            says.Select(other => other.Who).FirstOrDefault(who => who is not null) ?? purpose.Who);
    }
}

internal sealed record Purpose(string Key, [property: System.Text.Json.Serialization.JsonPropertyName("purpose")] LocalText What, LocalText Data, LegalBasis Basis, LocalText Retention, LocalText Who);

/// <summary>At a hub that an authority runs, and at any other.</summary>
internal sealed record LegalBasis(LocalText Authority, LocalText Other);

internal sealed record PurposeOverride(string Hub, string? Project, string Purpose, LocalText? Basis, LocalText? Retention, LocalText? Who);

internal sealed record PurposeRow(Purpose Purpose, string? Project, LocalText Basis, LocalText Retention, LocalText Who);

internal sealed record Cookie(string Name, LocalText Why, LocalText Until);
