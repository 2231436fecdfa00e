using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Directory;

/// <summary>The projects an organisation takes part in, newest first.</summary>
internal sealed class PartnershipEngagements(SamverkaDb db, IOrganisationDirectory organisations, IStringLocalizer<HubsModule> texts) : IOrganisationEngagements
{
    public async Task<IReadOnlyList<Engagement>> Of(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation)
    {
        var rows = await (
            from partnership in db.Set<Partnership>().AsNoTracking()
            join project in db.Set<Project>() on partnership.ProjectId equals project.Id
            join hub in db.Set<Hub>() on project.HubId equals hub.Id
            where ids.Contains(partnership.OrganisationId)
            orderby project.Id descending, partnership.Status
            select new { partnership.Status, partnership.UnitId, project.Key, project.Name, hub.Slug }).ToListAsync(cancellation);
        var units = await organisations.UnitsByIds([.. rows.Where(row => row.UnitId != null).Select(row => row.UnitId!.Value)], cancellation);
        return [.. rows.Select(row => new Engagement(
            row.Name, texts[Keys.Of(row.Status)], row.UnitId is { } unit ? units.GetValueOrDefault(unit)?.Name : null, HubAddress.Project(row.Slug, row.Key)))];
    }
}
