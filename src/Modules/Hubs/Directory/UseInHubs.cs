using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Directory;

/// <summary>What of projects and sizes rests on an organisation's record, what was removed and could be put back included.</summary>
internal sealed class UseInHubs(SamverkaDb db, IHubDirectory hubs, IStringLocalizer<HubsModule> texts) : IOrganisationUse
{
    public async Task<OrganisationNeed?> Of(OrganisationId id, ClaimsPrincipal? reader, CancellationToken cancellation)
    {
        var partners = db.Set<Partnership>().IgnoreQueryFilters().Where(p => p.OrganisationId == id).Select(p => p.ProjectId);
        var financed = db.Set<FinancingLine>().IgnoreQueryFilters().Where(line => line.Financier == id).Select(line => line.ProjectId);
        if (await partners.Concat(financed).Take(1).ToListAsync(cancellation) is [var project]) return new OrganisationNeed(texts["use.project"], await Where(project, reader, cancellation));
        var figures = db.Set<SizeFigures>().IgnoreQueryFilters().Where(figures => figures.OrganisationId == id).Select(figures => figures.HubId);
        var owners = db.Set<Ownership>().IgnoreQueryFilters().Where(o => o.OwnerId == id || o.OwnedId == id).Select(o => o.HubId);
        var knowing = await figures.Concat(owners).Distinct().ToListAsync(cancellation);
        if (knowing.Count == 0) return null;
        var own = reader is null ? null : (await hubs.All(cancellation)).FirstOrDefault(hub => knowing.Contains(hub.Id) && reader.May(HubsModule.ReadSizes, hub.Id));
        return new OrganisationNeed(texts["use.size"], own is null ? null : Doors.Size(own.Slug, id));
    }

    // What was removed is seen by those who keep the project alone.
    private async Task<Address?> Where(ProjectId id, ClaimsPrincipal? reader, CancellationToken cancellation)
    {
        if (reader is null) return null;
        var project = await db.Set<Project>().AsNoTracking().SingleAsync(p => p.Id == id, cancellation);
        var hub = (await hubs.ById(project.HubId, cancellation))!;
        return reader.May(HubsModule.Manage, hub.Id) ? HubAddress.Keep(hub.Slug, project.Key) : HubAddress.Project(hub.Slug, project.Key);
    }
}
