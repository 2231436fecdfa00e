using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Applications.Triage;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.Triage;

/// <summary>Requests whose customer has written unasked and that nobody has taken up, on My work: one's own, and those that nobody has or whose adviser has left.</summary>
internal sealed class WroteToUsPart(SamverkaDb db) : IPagePart
{
    private const int Most = 10;

    public PagePlace Place => PagePlace.MyWork;

    public int Order => 11;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(ApplicationsPermissions.TriagePermission) || reader.Actor().Id is not { } me) return null;
        var advisers = db.Advisers();
        var rows = await db.Set<Application>().AsNoTracking().Of(reader.HubsWhere(ApplicationsPermissions.TriagePermission))
            .Where(a => a.WroteAt != null && (a.AdviserId == me || !advisers.Any(membership => membership.UserId == a.AdviserId && membership.HubId == a.HubId)))
            .OrderBy(a => a.WroteAt).ThenBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, About = a.Need.Substring(0, FirstWords.Enough), a.OrganisationName, a.Reference, a.Status, At = a.WroteAt!.Value }).ToListAsync(cancellation);
        if (rows.Count == 0) return null;
        return new PartContent("/Pages/Triage/_WroteToUs.cshtml", rows.Select(row => new InHandRow(row.Id, FirstWords.Of(row.About), row.OrganisationName, row.Reference, row.Status, row.At)).ToList());
    }
}
