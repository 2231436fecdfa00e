using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Hubs.Editing;

/// <summary>A partner as typed: words for the organisation and, where only a part of it takes part, for the unit.</summary>
internal sealed class PartnerForm
{
    public string? Organisation { get; set; }

    public string? Unit { get; set; }

    public string? Status { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public static PartnerForm Of(Partnership partnership, OrganisationSummary? organisation, UnitSummary? unit) => new()
    {
        Organisation = organisation?.Name,
        Unit = unit?.Name.In(Language.Current),
        Status = Keys.Kebab(partnership.Status),
        From = FieldWriting.Day(partnership.From),
        To = FieldWriting.Day(partnership.To),
    };

    public Parsed<NewPartner> Parse(IReadOnlyList<OrganisationSummary> matches, IReadOnlyList<UnitSummary> units)
    {
        var f = new FieldReader();
        var words = f.Required(Organisation, nameof(Organisation), "add.partner.missing", 200);
        if (words.Length > 0) f.Check(matches.Count == 1, nameof(Organisation), matches.Count == 0 ? "add.partner.unknown" : "add.partner.several");
        var unitWords = f.Optional(Unit, nameof(Unit), 200);
        var unit = units.Where(u => Same(u.Name.Sv, unitWords) || Same(u.Name.En, unitWords)).Select(u => (UnitId?)u.Id).FirstOrDefault();
        f.Check(unitWords is null || matches.Count != 1 || unit is not null, nameof(Unit), "add.partner.unit.unknown", string.Join(", ", units.Select(u => u.Name.In(Language.Current))));
        var status = f.Choice<PartnerStatus>(Status, nameof(Status), "add.partner.status.missing");
        var (from, to) = (f.Day(From, nameof(From)), f.Day(To, nameof(To)));
        f.Check(from is null || to is null || from <= to, nameof(To), "add.period.backwards");
        return f.Result(() => new NewPartner(matches[0].Id, unit, status, from, to));
    }

    private static bool Same(string name, string? words) => string.Equals(name, words, StringComparison.CurrentCultureIgnoreCase);
}
