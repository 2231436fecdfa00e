using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Applications.Triage;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.Triage;

/// <summary>What waits for an adviser, oldest first, on My work: what it is about, and how long is left of the promised time.</summary>
internal sealed class NewApplicationsPart(SamverkaDb db, IHubDirectory hubs, TimeProvider clock) : IPagePart
{
    private const int Most = 10;

    public PagePlace Place => PagePlace.MyWork;

    public int Order => 10;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(ApplicationsPermissions.TriagePermission)) return null;
        var open = db.Set<Application>().AsNoTracking().Of(reader.HubsWhere(ApplicationsPermissions.TriagePermission)).Where(a => a.Status == ApplicationStatus.Received);
        var rows = await open.OrderBy(a => a.SentAt).ThenBy(a => a.Id).Take(Most)
            .Select(a => new { a.Id, About = a.Need.Substring(0, FirstWords.Enough), a.OrganisationName, a.Reference, a.HubId, a.SentAt, a.StatusAt }).ToListAsync(cancellation);
        var promises = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id);
        return new PartContent("/Pages/Triage/_NewApplications.cshtml", rows.Select(row => new WaitingRow(
            row.Id, FirstWords.Of(row.About), row.OrganisationName, row.Reference, row.SentAt, row.StatusAt > row.SentAt, Left(promises[row.HubId], row.StatusAt))).ToList());
    }

    // One who has answered a question waits anew from then.
    private AnswerTime? Left(HubSummary hub, DateTime since) =>
        hub.AnswerWithinWorkingDays is { } days ? AnswerTime.Of(TalkTimes.Day(since), days, hub.ClosedWeeks, clock.Today()) : null;
}

/// <param name="IsAnswered">By the customer, who had been asked; or looked at again.</param>
/// <param name="Left">Null where the hub promises no time.</param>
internal sealed record WaitingRow(ApplicationId Id, string About, string Organisation, string Reference, DateTime SentAt, bool IsAnswered, AnswerTime? Left)
{
    public string? LeftKey => Left switch
    {
        null => null,
        { DaysLeft: 0 } => "mywork.left.today",
        { DaysLeft: 1 } => "mywork.left.one",
        { DaysLeft: -1 } => "mywork.late.one",
        { IsLate: true } => "mywork.late",
        _ => "mywork.left",
    };

    public string LeftKind => Left switch
    {
        { IsLate: true } => "danger",
        { DaysLeft: 0 } => "warning",
        _ => "neutral",
    };
}
