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
        var unit = (await organisations.UnitsByIds([unitId], cancellation)).GetValueOrDefault(unitId);
        if (unit is null || provider is null || !await IsOf(unit, provider, cancellation)) return new Parsed<OfferingContent>.Invalid([UnknownUnit]);
        return new Parsed<OfferingContent>.Valid(content with { ProviderUnit = unit.Name });
    }

    private async Task<OrganisationSummary?> Provider(string? number, OrganisationId? own, CancellationToken cancellation) =>
        (number is null ? own : await ByNumber(number, cancellation)) is { } id ? (await organisations.ByIds([id], cancellation)).GetValueOrDefault(id) : null;

    // A unit may belong to a record that was merged into the provider's.
    private async Task<bool> IsOf(UnitSummary unit, OrganisationSummary provider, CancellationToken cancellation) =>
        (await organisations.ByIds([unit.Organisation], cancellation)).GetValueOrDefault(unit.Organisation)?.Id == provider.Id;
}
