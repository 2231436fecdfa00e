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

    public ProjectTerms Terms { get; } = ProjectTerms.On(Project.Decisions, Day);

    public Money? Budget => Terms.Budget(Project.Currency);

    /// <summary>What pays for the project on the day or after it.</summary>
    public IReadOnlyList<FinancingLine> Financing => [.. Project.Financing.Where(line => !line.IsOver(Day)).OrderBy(line => line.Order)];

    public IReadOnlyList<FinancingLine> EndedFinancing => [.. Project.Financing.Where(line => line.IsOver(Day)).OrderBy(line => line.To)];

    /// <summary>True when neither an amount nor a share of the financing is published.</summary>
    public bool HidesSplit => Financing.Count > 0 && Financing.All(line => line.AmountMinor is null && line.Share is null);

    /// <summary>True when the project has ended by the day, whenever in the year or month that was published.</summary>
    public bool IsOver => Terms.PeriodTo is { } end && end.Latest < Day;

    /// <summary>Organisations that take part; one that only pays is counted apart.</summary>
    public int NamedPartners => Standing(false).Count();

    /// <summary>As many as the list of partners has under that heading.</summary>
    public int ProjectPartners => With(PartnerStatus.ProjectPartner).Count();

    /// <summary>Those who coordinate without being project partners too: each organisation is counted once.</summary>
    public int Coordinators => With(PartnerStatus.Coordinator).Except(With(PartnerStatus.ProjectPartner)).Count();

    public int OtherPartners => NamedPartners - ProjectPartners - Coordinators;

    public int CoFinanciers => Standing(true).Except(Standing(false)).Count();

    /// <summary>How many partners the source counts, where that is none of the numbers that this page could mean.</summary>
    public int? StatedOtherwise => Project.PartnersStated is { } stated
        && !((IEnumerable<int>)[NamedPartners, NamedPartners + CoFinanciers, ProjectPartners, ProjectPartners + Coordinators]).Contains(stated) ? stated : null;

    private IEnumerable<OrganisationId> Standing(bool coFinancing) => Now(status => (status == PartnerStatus.CoFinancier) == coFinancing);

    private IEnumerable<OrganisationId> With(PartnerStatus status) => Now(has => has == status);

    private IEnumerable<OrganisationId> Now(Func<PartnerStatus, bool> which) => PartnerGroups.With(Partners, which);
}

/// <summary>Another project that this one grew out of, or that grew out of it.</summary>
internal sealed record Lineage(string HubSlug, string Key, LocalText Name, bool CameBefore);
