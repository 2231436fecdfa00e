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
        var rows = await projects.AsNoTracking()
            .Select(project => new { project.Id, project.Key, project.Name, project.HubId, project.Currency, Decisions = project.Decisions.ToList() }).ToListAsync(cancellation);
        return [.. rows
            .Select(row => (Row: row, Terms: ProjectTerms.On(row.Decisions, clock.Today())))
            .Select(line => new ProjectLine(line.Row.Id, line.Row.Key, line.Row.Name, line.Row.HubId, line.Terms.PeriodFrom, line.Terms.PeriodTo, line.Terms.Budget(line.Row.Currency)))
            .OrderByDescending(line => line.From?.Earliest)];
    }

    private async Task<Dictionary<ProjectId, IReadOnlyList<PartnerGroup>>> Partners(IReadOnlyList<ProjectLine> projects, CancellationToken cancellation)
    {
        var (ids, today) = (projects.Select(project => project.Id).ToList(), clock.Today());
        var rows = await db.Set<Partnership>().AsNoTracking().Where(p => ids.Contains(p.ProjectId) && (p.To == null || p.To >= today)).ToListAsync(cancellation);
        var names = await partners.Names(rows, cancellation);
        return rows.GroupBy(row => row.ProjectId).ToDictionary(of => of.Key, of => PartnerGroups.Of(of, names));
    }
}
