using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Showing;

/// <summary>Reads a project with all its parts.</summary>
internal sealed class ProjectShowing(SamverkaDb db, PartnerGroups partners)
{
    /// <summary>Null when there is no such project.</summary>
    public async Task<ProjectView?> Of(string key, DateOnly day, CancellationToken cancellation)
    {
        var project = await Whole(key, cancellation);
        if (project is null) return null;
        var hub = await db.Set<Hub>().AsNoTracking().FirstAsync(h => h.Id == project.HubId, cancellation);
        var decision = Decisions.InForce(project.Decisions, day);
        var names = await partners.Names(project.Partners, cancellation);
        var groups = PartnerGroups.Of(project.Partners.Where(partner => !partner.IsOver(day)), names);
        var ended = PartnerGroups.Of(project.Partners.Where(partner => partner.IsOver(day)), names);
        return new ProjectView(hub, project, day, decision, groups, ended, TargetNode.Tree(project.Targets, decision.Number), await Lineage(project, cancellation));
    }

    /// <summary>Decisions that were entered by mistake, newest first. They count for nothing, but their pages say so.</summary>
    public async Task<IReadOnlyList<Decision>> TakenBack(ProjectId project, CancellationToken cancellation) =>
        await db.Set<Decision>().IgnoreQueryFilters().AsNoTracking().Where(d => d.ProjectId == project && d.IsTakenBack).OrderByDescending(d => d.Number).ToListAsync(cancellation);

    private Task<Project?> Whole(string key, CancellationToken cancellation) => db.Set<Project>().AsNoTracking().AsSplitQuery()
        .Include(p => p.Decisions).Include(p => p.Financing).Include(p => p.Partners).Include(p => p.Remarks).Include(p => p.Targets)
        .FirstOrDefaultAsync(p => p.Key == key, cancellation);

    // Few projects, and the list of keys is no relation the database can search: all are read, without their parts.
    private async Task<IReadOnlyList<Lineage>> Lineage(Project project, CancellationToken cancellation)
    {
        var all = await db.Set<Project>().AsNoTracking().Where(p => p.Id != project.Id)
            .Join(db.Set<Hub>(), p => p.HubId, h => h.Id, (p, h) => new { p.Key, p.Name, p.Follows, h.Slug }).OrderBy(p => p.Key).ToListAsync(cancellation);
        return [.. all.Where(p => project.Follows.Contains(p.Key)).Select(p => new Lineage(p.Slug, p.Key, p.Name, true)),
            .. all.Where(p => p.Follows.Contains(project.Key)).Select(p => new Lineage(p.Slug, p.Key, p.Name, false))];
    }
}
