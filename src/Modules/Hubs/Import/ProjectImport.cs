using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Import;

/// <summary>Makes projects of rows; a row that names what is not there stops the import and says where.</summary>
internal sealed class ProjectImport(SamverkaDb db, IdSource ids)
{
    /// <summary>The caller saves.</summary>
    public void Add(IReadOnlyList<ProjectRow> rows, IReadOnlyDictionary<string, HubId> hubs, IReadOnlyDictionary<string, OrganisationReference> organisations)
    {
        var keys = rows.Select(row => row.Key).ToHashSet();
        foreach (var row in rows)
        {
            var where = new Place($"project '{row.Key}'");
            if (!hubs.TryGetValue(row.Hub, out var hub)) throw where.Fault($"belongs to '{row.Hub}', which is no hub");
            foreach (var before in (row.Follows ?? []).Where(before => !keys.Contains(before))) throw where.Fault($"follows '{before}', which is no project");
            var project = Make(row, hub);
            AddDecisions(project, row, where);
            AddFinancing(project, row, where, organisations);
            AddPartners(project, row, where, organisations);
            TargetImport.Add(project, row, where, ids);
            AddRemarks(project, row);
            project.Describe();
            db.Add(project);
        }
    }

    private Project Make(ProjectRow row, HubId hub) => new()
    {
        Id = ids.New<ProjectId>(),
        HubId = hub,
        Key = row.Key,
        Name = row.Name,
        CaseNumber = row.CaseNumber,
        RegistrationNumber = row.RegistrationNumber,
        Currency = row.Budget?.Currency ?? "SEK",
        PeriodNote = row.PeriodNote,
        TargetsNote = row.TargetsNote,
        PartnersStated = row.PartnersStated,
        PartnersNotPublished = row.PartnersNotPublished,
        Nuts = [.. row.Regions ?? []],
        Follows = [.. row.Follows ?? []],
        Sources = [.. row.Sources ?? []],
    };

    private void AddDecisions(Project project, ProjectRow row, Place where)
    {
        foreach (var decision in row.Decisions ?? [])
        {
            project.Decisions.Add(new Decision
            {
                Id = ids.New(),
                ProjectId = project.Id,
                Number = decision.Version,
                Kind = where.Read<DecisionKind>(decision.Kind),
                Date = where.Date(decision.Date),
                What = decision.What,
                PeriodFrom = where.Date(decision.PeriodFrom),
                PeriodTo = where.Date(decision.PeriodTo),
                BudgetMinor = (decision.Budget ?? row.Budget)?.AmountMinor,
                BudgetPublished = (decision.Budget ?? row.Budget)?.Published,
                Source = decision.Source,
            });
        }

        if (project.Decisions.Count == 0) throw where.Fault("has no decision");
    }

    private void AddFinancing(Project project, ProjectRow row, Place where, IReadOnlyDictionary<string, OrganisationReference> organisations)
    {
        foreach (var line in row.Financing ?? [])
        {
            project.Financing.Add(new FinancingLine
            {
                Id = ids.New(),
                ProjectId = project.Id,
                Order = project.Financing.Count,
                Name = line.Name,
                Financier = line.Financier is { } key ? where.Organisation(organisations, key).Id : null,
                Nature = where.Read<FinancingNature>(line.Nature),
                Form = where.Read<FinancingForm>(line.Kind),
                Share = where.Share(line.Share),
                ShareNote = line.ShareNote,
                CapMinor = line.Cap,
                AmountMinor = line.AmountMinor,
                Currency = line.Currency,
                Condition = line.Condition,
                AidBasis = line.AidBasis,
                From = line.From,
                To = line.To,
                Source = line.Source,
            });
        }
    }

    private void AddPartners(Project project, ProjectRow row, Place where, IReadOnlyDictionary<string, OrganisationReference> organisations)
    {
        foreach (var partner in row.Partners ?? [])
        {
            var organisation = where.Organisation(organisations, partner.Organisation);
            project.Partners.Add(new Partnership
            {
                Id = ids.New(),
                ProjectId = project.Id,
                OrganisationId = organisation.Id,
                UnitId = partner.Unit is { } unit ? where.Unit(organisation, partner.Organisation, unit) : null,
                Status = where.Read<PartnerStatus>(partner.Status),
                From = partner.From,
                To = partner.To,
                Source = partner.Source,
            });
        }
    }

    private void AddRemarks(Project project, ProjectRow row)
    {
        foreach (var axis in row.BenefitAxes ?? []) Add(project, RemarkKind.Benefit, axis, null);
        foreach (var review in row.Reviews ?? []) Add(project, RemarkKind.Review, review.Name, review.Date);
        foreach (var note in row.Notes ?? []) Add(project, RemarkKind.Note, note, null);
    }

    private void Add(Project project, RemarkKind kind, LocalText text, DateOnly? day) =>
        project.Remarks.Add(new Remark { Id = ids.New(), ProjectId = project.Id, Order = project.Remarks.Count, Kind = kind, Text = text, Day = day });
}
