using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Keeping;

namespace Samverka.Applications.Talks;

/// <summary>The free times to come, kept in memory: pages that only ask whether there is any cost no question.</summary>
internal sealed class KeptTimes(SamverkaDb db, Kept<TalkSlot, FreeTimes> kept, IHubDirectory hubs, TimeProvider clock) : ITalkTimes
{
    public async Task<bool> AnyAt(string? hub, CancellationToken cancellation)
    {
        var open = FreeTalks.Asked(await hubs.All(cancellation), hub).ToDictionary(one => one.Id);
        var (from, to) = (clock.Now() + FreeTalks.Notice, clock.Now() + FreeTalks.Ahead);
        var times = await kept.Get(() => Read(cancellation));
        return times.All.Any(time => time.StartsAt >= from && time.StartsAt < to && open.TryGetValue(time.Hub, out var one) && !TalkTimes.Day(time.StartsAt).IsInWeeks(one.ClosedWeeks));
    }

    private async Task<FreeTimes> Read(CancellationToken cancellation)
    {
        var (now, advisers) = (clock.Now(), db.Advisers());
        return new FreeTimes(await db.Set<TalkSlot>().AsNoTracking()
            .Where(slot => slot.StartsAt >= now && !db.Set<TalkBooking>().Any(booking => booking.SlotId == slot.Id) && advisers.Any(membership => membership.UserId == slot.AdviserId && membership.HubId == slot.HubId))
            .Select(slot => new FreeTime(slot.HubId, slot.StartsAt)).ToListAsync(cancellation));
    }
}

internal sealed record FreeTimes(IReadOnlyList<FreeTime> All);

internal sealed record FreeTime(HubId Hub, DateTime StartsAt);
