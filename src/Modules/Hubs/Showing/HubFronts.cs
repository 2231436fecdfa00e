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
    private static readonly KnownQuery<HubId, ProjectRow> OfHub = new((db, hub) => db.Set<Project>().AsNoTracking().Where(project => project.HubId == hub)
        .Select(project => new ProjectRow(project.Id, project.Key, project.Name, project.HubId, project.Currency, project.Decisions.ToList())));

    private static readonly KnownQuery<List<ProjectId>, DateOnly, Partnership> StandingIn = new((db, projects, day) =>
        db.Set<Partnership>().AsNoTracking().Where(partner => projects.Contains(partner.ProjectId) && (partner.To == null || partner.To >= day)));

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
    public async Task<IReadOnlyList<ProjectLine>> AllProjects(CancellationToken cancellation) => Lines(await db.Set<Project>().AsNoTracking()
        .Select(project => new ProjectRow(project.Id, project.Key, project.Name, project.HubId, project.Currency, project.Decisions.ToList())).ToListAsync(cancellation));

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<ProjectLine>> ProjectsOf(HubId hub, CancellationToken cancellation) => Lines(await OfHub.Of(db, hub).ToListAsync(cancellation));

    private IReadOnlyList<ProjectLine> Lines(IEnumerable<ProjectRow> rows) =>
        [.. rows
            .Select(row => (Row: row, Terms: ProjectTerms.On(row.Decisions, clock.Today())))
            .Select(line => new ProjectLine(line.Row.Id, line.Row.Key, line.Row.Name, line.Row.Hub, line.Terms.PeriodFrom, line.Terms.PeriodTo, line.Terms.Budget(line.Row.Currency)))
            .OrderByDescending(line => line.From?.Earliest)];

    private async Task<Dictionary<ProjectId, IReadOnlyList<PartnerGroup>>> Partners(IReadOnlyList<ProjectLine> projects, CancellationToken cancellation)
    {
        var (ids, today) = (projects.Select(project => project.Id).ToList(), clock.Today());
        var rows = await StandingIn.Of(db, ids, today).ToListAsync(cancellation);
        var names = await partners.Names(rows, cancellation);
        return rows.GroupBy(row => row.ProjectId).ToDictionary(of => of.Key, of => PartnerGroups.Of(of, names));
    }
}

/// <summary>What is read of a project for a list.</summary>
internal sealed record ProjectRow(ProjectId Id, string Key, LocalText Name, HubId Hub, string Currency, List<Decision> Decisions);
