using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Ui.Forms;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>Ties what an offering says of its provider to the records: where the provider is an organisation here, the names are the records'.</summary>
internal sealed class ProviderTie(IOrganisationDirectory organisations)
{
    private static readonly FieldError UnknownUnit = new("providerUnitId", "offering.unknown-unit");

    // A file names the same few providers on thousands of lines.
    private readonly Dictionary<(string? Number, OrganisationId? Own), OrganisationSummary?> _met = [];

    private readonly Dictionary<UnitId, UnitSummary?> _units = [];

    private readonly Dictionary<OrganisationId, OrganisationId> _standing = [];

    /// <summary>Reads the units that lines of a file name, and whose they are, all at once; what is no id is left to be told of its line.</summary>
    public async Task Meet(IEnumerable<string?> units, CancellationToken cancellation)
    {
        var ids = units.Select(text => Guid.TryParse(text, out var id) ? new UnitId(id) : (UnitId?)null).OfType<UnitId>().Distinct().Where(id => !_units.ContainsKey(id)).ToList();
        if (ids.Count == 0) return;
        var found = await organisations.UnitsByIds(ids, cancellation);
        foreach (var id in ids) _units[id] = found.GetValueOrDefault(id);
        foreach (var (id, organisation) in await organisations.ByIds([.. found.Values.Select(unit => unit.Organisation).Distinct()], cancellation)) _standing[id] = organisation.Id;
    }

    /// <summary>The units that can be chosen; none where the provider is nobody here.</summary>
    public async Task<IReadOnlyList<Choice>> Units(OrganisationId? provider, CancellationToken cancellation) => provider is not { } id ? []
        : [.. (await organisations.UnitsOf(id, cancellation)).Select(unit => new Choice(unit.Id.ToString(), unit.Name.In(Language.Current)))];

    /// <summary>Null when the number is nobody's here, or is no number.</summary>
    public async Task<OrganisationId?> ByNumber(string? number, CancellationToken cancellation) =>
        string.Concat((number ?? "").Where(char.IsAsciiDigit)) is { Length: > 0 } digits ? (await organisations.ByNumber(digits, cancellation))?.Id : null;

    /// <param name="own">Whose offering it is when it gives no number.</param>
    public async Task<Parsed<OfferingContent>> Tied(OfferingContent content, OrganisationId? own, CancellationToken cancellation)
    {
        var asked = (Number: content.ProviderNumber, Own: content.ProviderNumber is null ? own : null);
        if (!_met.TryGetValue(asked, out var provider)) _met[asked] = provider = await Provider(asked.Number, asked.Own, cancellation);
        if (provider is not null) content = content with { Provider = Offering.NameOf(provider) };
        if (content.ProviderUnitId is not { } unitId) return new Parsed<OfferingContent>.Valid(content);
        await Meet([unitId.ToString()], cancellation);
        // A unit may belong to a record that was merged into the provider's.
        if (_units[unitId] is not { } unit || provider is null || _standing.GetValueOrDefault(unit.Organisation) != provider.Id) return new Parsed<OfferingContent>.Invalid([UnknownUnit]);
        return new Parsed<OfferingContent>.Valid(content with { ProviderUnit = unit.Name });
    }

    private async Task<OrganisationSummary?> Provider(string? number, OrganisationId? own, CancellationToken cancellation) =>
        (number is null ? own : await ByNumber(number, cancellation)) is { } id ? (await organisations.ByIds([id], cancellation)).GetValueOrDefault(id) : null;
}
