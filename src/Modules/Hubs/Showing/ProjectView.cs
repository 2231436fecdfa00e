using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Showing;

/// <summary>A project as it stands on a day.</summary>
internal sealed record ProjectView(
    Hub Hub, Project Project, DateOnly Day, Decision InForce, IReadOnlyList<PartnerGroup> Partners, IReadOnlyList<PartnerGroup> EndedPartners, IReadOnlyList<TargetNode> Targets, IReadOnlyList<Lineage> Lineage)
{
    /// <summary>Nothing had been decided on the day: what is shown is the first decision.</summary>
    public bool IsBefore => InForce.Date is { } date && date.Earliest > Day;

    public IEnumerable<LocalText> Notes => Project.Remarks.Where(remark => remark.Kind == RemarkKind.Note).OrderBy(remark => remark.Order).Select(remark => remark.Text);

    public IReadOnlyList<LocalText> Benefits => [.. Project.Remarks.Where(remark => remark.Kind == RemarkKind.Benefit).OrderBy(remark => remark.Order).Select(remark => remark.Text)];

    public Money? Budget => InForce.Budget(Project.Currency);

    /// <summary>What pays for the project on the day or after it.</summary>
    public IReadOnlyList<FinancingLine> Financing => [.. Project.Financing.Where(line => !line.IsOver(Day)).OrderBy(line => line.Order)];

    public IReadOnlyList<FinancingLine> EndedFinancing => [.. Project.Financing.Where(line => line.IsOver(Day)).OrderBy(line => line.To)];

    /// <summary>True when neither an amount nor a share of the financing is published.</summary>
    public bool HidesSplit => Financing.Count > 0 && Financing.All(line => line.AmountMinor is null && line.Share is null);

    /// <summary>True when the project has ended by the day, whenever in the year or month that was published.</summary>
    public bool IsOver => InForce.PeriodTo is { } end && end.Latest < Day;

    /// <summary>Organisations that take part; one that only pays is counted apart.</summary>
    public int NamedPartners => Standing(false).Count();

    /// <summary>Those of them that are partners of the project itself; the others take part in another way.</summary>
    public int ProjectPartners => Project.Partners.Where(partner => partner.Status is PartnerStatus.Coordinator or PartnerStatus.ProjectPartner && !partner.IsOver(Day))
        .Select(partner => partner.OrganisationId).Distinct().Count();

    public int CoFinanciers => Standing(true).Except(Standing(false)).Count();

    private IEnumerable<OrganisationId> Standing(bool coFinancing) =>
        Project.Partners.Where(partner => (partner.Status == PartnerStatus.CoFinancier) == coFinancing && !partner.IsOver(Day)).Select(partner => partner.OrganisationId).Distinct();
}

/// <summary>Another project that this one grew out of, or that grew out of it.</summary>
internal sealed record Lineage(string HubSlug, string Key, LocalText Name, bool CameBefore);
