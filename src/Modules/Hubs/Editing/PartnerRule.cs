using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Hubs.Editing;

/// <summary>An organisation has a role once at a time, a project one coordinator at a time, and nobody takes part outside the project's own time.</summary>
/// <param name="known">The organisations of the project by the ids that stand in it; two ids may mean the same one.</param>
/// <param name="from">The project's first day, where that is published.</param>
/// <param name="to">The project's last day, where that is published.</param>
internal sealed class PartnerRule(IReadOnlyDictionary<OrganisationId, OrganisationSummary> known, DateOnly? from, DateOnly? to)
{
    public static PartnerRule Of(Project project, IReadOnlyDictionary<OrganisationId, OrganisationSummary> known)
    {
        var terms = ProjectTerms.Newest(project.Decisions);
        return new PartnerRule(known, terms.PeriodFrom?.Earliest, terms.PeriodTo?.Latest);
    }

    public FieldError? Check(Partnership partner, IReadOnlyList<Partnership> others)
    {
        if (partner.From < from || partner.From > to) return new FieldError(nameof(PartnerForm.From), "add.partner.outside", Shown(from), Shown(to));
        if (partner.To < from || partner.To > to) return new FieldError(nameof(PartnerForm.To), "add.partner.outside", Shown(from), Shown(to));
        var beside = others.Where(other => other.Status == partner.Status && Overlap(other, partner)).ToList();
        if (beside.FirstOrDefault(other => Who(other) == Who(partner) && other.UnitId == partner.UnitId) is { } same) return new FieldError(nameof(PartnerForm.Organisation), "add.partner.twice", Time(same));
        if (partner.Status != PartnerStatus.Coordinator) return null;
        return beside.FirstOrDefault(other => Who(other) != Who(partner)) is { } coordinator
            ? new FieldError(nameof(PartnerForm.Status), "add.partner.coordinators", known.GetValueOrDefault(coordinator.OrganisationId)?.Name ?? "?", Time(coordinator))
            : null;
    }

    private OrganisationId Who(Partnership partner) => known.GetValueOrDefault(partner.OrganisationId)?.Id ?? partner.OrganisationId;

    private static bool Overlap(Partnership one, Partnership other) =>
        (one.From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) <= (one.To ?? DateOnly.MaxValue);

    private static string Time(Partnership partner) => $"{Shown(partner.From)} – {Shown(partner.To)}".Trim();

    private static string Shown(DateOnly? day) => FieldWriting.Day(day) ?? "…";
}
