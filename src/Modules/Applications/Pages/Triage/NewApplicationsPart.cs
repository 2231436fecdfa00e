using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Triage;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.Triage;

/// <summary>What waits for an adviser, oldest first, on My work.</summary>
internal sealed class NewApplicationsPart(SamverkaDb db) : IPagePart
{
    public PagePlace Place => PagePlace.MyWork;

    public int Order => 10;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(ApplicationsPermissions.TriagePermission)) return null;
        var hubs = reader.HubsWhere(ApplicationsPermissions.TriagePermission);
        var open = db.Set<Application>().AsNoTracking().Where(a => a.Status == ApplicationStatus.Received);
        if (hubs is not null) open = open.Where(a => hubs.Contains(a.HubId));
        var rows = await open.OrderBy(a => a.SentAt).ThenBy(a => a.Id).Take(10)
            .Select(a => new TriageRow(a.Id, a.Reference, a.OrganisationName, a.OrganisationNumber, a.HubId, a.Status, a.SentAt, a.StatusAt, a.AdviserId, a.IsDemo)).ToListAsync(cancellation);
        return new PartContent("/Pages/Triage/_NewApplications.cshtml", rows);
    }
}
