using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Directory;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Showing;

/// <summary>Reads what the fronts of hubs show.</summary>
internal sealed class HubFronts(SamverkaDb db, HubDirectory hubs, PartnerGroups partners, TimeProvider clock)
{
    /// <summary>Null when no hub has the slug.</summary>
    public async Task<HubFront?> Of(string slug, CancellationToken cancellation)
    {
        var now = await hubs.Now(cancellation);
        var all = now.Rows;
        // One that another process has just added is in the database a moment before it is in the memory of this one.
        if ((all.GetValueOrDefault(slug) ?? await db.Set<Hub>().AsNoTracking().FirstOrDefaultAsync(h => h.Slug == slug, cancellation)) is not { } hub) return null;
        var projects = await ProjectsOf(hub.Id, cancellation);
        var family = all.Values.Where(h => h.Slug == hub.PartOf || h.PartOf == slug).OrderBy(h => h.Slug, StringComparer.Ordinal).Select(h => new HubName(h.Slug, h.Name));
        return new HubFront(hub, projects, await Partners(projects, cancellation), [.. family], now.ById.GetValueOrDefault(hub.Id));
    }

    /// <summary>The projects of every hub, newest first.</summary>
    public Task<IReadOnlyList<ProjectLine>> AllProjects(CancellationToken cancellation) => Projects(db.Set<Project>(), cancellation);

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<ProjectLine>> ProjectsOf(HubId hub, CancellationToken cancellation) => Projects(db.Set<Project>().Where(project => project.HubId == hub), cancellation);

    private async Task<IReadOnlyList<ProjectLine>> Projects(IQueryable<Project> projects, CancellationToken cancellation)
    {
        var today = clock.Today();
        var rows = await projects.AsNoTracking().Select(project => new
        {
            project.Id,
            project.Key,
            project.Name,
            project.HubId,
            project.Currency,
            Decision = project.Decisions.OrderByDescending(decision => decision.Number).Select(decision => new { decision.PeriodFrom, decision.PeriodTo, decision.BudgetMinor }).FirstOrDefault(),
            Partners = project.Partners.Where(partner => partner.Status != PartnerStatus.CoFinancier && (partner.To == null || partner.To >= today)).Select(partner => partner.OrganisationId).Distinct().Count(),
        }).ToListAsync(cancellation);
        return [.. rows
            .Select(row => new ProjectLine(
                row.Id, row.Key, row.Name, row.HubId, row.Decision?.PeriodFrom, row.Decision?.PeriodTo,
                row.Decision?.BudgetMinor is { } minor ? new Money(minor, row.Currency) : null, row.Partners))
            .OrderByDescending(line => line.From?.Earliest)];
    }

    // Those of the newest project: a hub's front shows who stands behind it now.
    private async Task<IReadOnlyList<PartnerGroup>> Partners(IReadOnlyList<ProjectLine> projects, CancellationToken cancellation)
    {
        if (projects.Count == 0) return [];
        var (id, today) = (projects[0].Id, clock.Today());
        var rows = await db.Set<Partnership>().AsNoTracking().Where(p => p.ProjectId == id).ToListAsync(cancellation);
        return await partners.Of([.. rows.Where(row => !row.IsOver(today))], cancellation);
    }
}
