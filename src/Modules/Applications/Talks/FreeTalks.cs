using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;

namespace Samverka.Applications.Talks;

/// <summary>The times that can still be taken: hubs that take requests, advisers who still have their role, the next three weeks, none in a hub's closed weeks, none sooner than two hours.</summary>
internal sealed class FreeTalks(SamverkaDb db, IHubDirectory hubs, TimeProvider clock)
{
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(21);
    public static readonly TimeSpan Notice = TimeSpan.FromHours(2);

    /// <summary>An unknown or closed hub gives the times of all hubs.</summary>
    public async Task<IReadOnlyList<Talk>> Of(string? slug, CancellationToken cancellation)
    {
        var byId = Asked(await hubs.All(cancellation), slug).ToDictionary(hub => hub.Id);
        var ids = byId.Keys.ToList();
        var (from, to) = (clock.Now() + Notice, clock.Now() + Ahead);
        var advisers = db.Advisers();
        var rows = await (
            from slot in db.Set<TalkSlot>().AsNoTracking()
            where ids.Contains(slot.HubId) && slot.StartsAt >= @from && slot.StartsAt < to && !db.Set<TalkBooking>().Any(booking => booking.SlotId == slot.Id)
            where advisers.Any(membership => membership.UserId == slot.AdviserId && membership.HubId == slot.HubId)
            join adviser in db.Set<SamverkaUser>() on slot.AdviserId equals adviser.Id
            orderby slot.StartsAt, adviser.Name
            select new { slot.Id, slot.HubId, slot.StartsAt, slot.EndsAt, slot.Place, adviser.Name }).ToListAsync(cancellation);
        return [.. rows.Where(row => !TalkTimes.Day(row.StartsAt).IsInWeeks(byId[row.HubId].ClosedWeeks))
            .Select(row => new Talk(row.Id, byId[row.HubId], row.StartsAt, row.EndsAt, row.Place, row.Name))];
    }

    /// <summary>The hubs whose times are meant.</summary>
    public static IReadOnlyList<HubSummary> Asked(IReadOnlyList<HubSummary> all, string? slug)
    {
        var open = all.Where(hub => hub.TakesApplications).ToList();
        return open.Where(hub => hub.Slug == slug).ToList() is { Count: > 0 } one ? one : open;
    }

    /// <summary>Whether this very time may be taken now, booking aside.</summary>
    public async Task<bool> MayBeTaken(TalkSlot slot, CancellationToken cancellation) =>
        slot.StartsAt >= clock.Now() + Notice && slot.StartsAt < clock.Now() + Ahead
        && await hubs.ById(slot.HubId, cancellation) is { TakesApplications: true } hub && !TalkTimes.Day(slot.StartsAt).IsInWeeks(hub.ClosedWeeks)
        && await db.Advises(slot.AdviserId, slot.HubId, cancellation);
}

internal sealed record Talk(Guid Id, HubSummary Hub, DateTime StartsAt, DateTime EndsAt, string Place, string Adviser)
{
    public DateOnly Day => TalkTimes.Day(StartsAt);

    /// <summary>The place without links: those are for who has booked.</summary>
    public string How => string.Join(' ', Place.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Contains("://", StringComparison.Ordinal))).TrimEnd(':', ',', ' ');
}
