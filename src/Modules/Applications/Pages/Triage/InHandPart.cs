using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Triage;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.Triage;

/// <summary>The requests that one helps with or has asked about, and those being helped that nobody has any more, on My work.</summary>
internal sealed class InHandPart(SamverkaDb db) : IPagePart
{
    private const int Most = 10;

    public PagePlace Place => PagePlace.MyWork;

    public int Order => 12;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(ApplicationsPermissions.TriagePermission) || reader.Actor().Id is not { } me) return null;
        var helped = db.Set<Application>().AsNoTracking().Of(reader.HubsWhere(ApplicationsPermissions.TriagePermission))
            .Where(a => a.ErasedAt == null && (a.Status == ApplicationStatus.Accepted || a.Status == ApplicationStatus.Asked));
        var mine = helped.Where(a => a.AdviserId == me);
        var rows = await Rows(mine, cancellation);
        var count = rows.Count < Most ? rows.Count : await mine.CountAsync(cancellation);
        var nobodys = await Rows(helped.Where(a => a.AdviserId == null && a.Status == ApplicationStatus.Accepted), cancellation);
        if (rows.Count + nobodys.Count == 0) return null;
        return new PartContent("/Pages/Triage/_InHand.cshtml", new InHand(rows, count, nobodys, new Address("/applications").With("status", "all").With("adviser", "me")));
    }

    // What has stood still longest comes first.
    private static async Task<IReadOnlyList<InHandRow>> Rows(IQueryable<Application> applications, CancellationToken cancellation) =>
        [.. (await applications.OrderBy(a => a.StatusAt).ThenBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, About = a.Need.Substring(0, FirstWords.Enough), a.OrganisationName, a.Reference, a.Status, a.StatusAt }).ToListAsync(cancellation))
            .Select(row => new InHandRow(row.Id, FirstWords.Of(row.About), row.OrganisationName, row.Reference, row.Status, row.StatusAt))];
}

/// <param name="Nobodys">Being helped, but whoever had them has left.</param>
/// <param name="All">The whole list of one's own.</param>
internal sealed record InHand(IReadOnlyList<InHandRow> Mine, int Count, IReadOnlyList<InHandRow> Nobodys, Address All);

internal sealed record InHandRow(ApplicationId Id, string About, string Organisation, string Reference, ApplicationStatus Status, DateTime Since);
