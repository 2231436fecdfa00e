using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Mail;

namespace Samverka.Applications.Talks;

/// <summary>Who came to a hub's talks, for as long as that is kept. A talk that lies ahead is called off by its adviser, never erased under somebody's feet.</summary>
internal sealed class HeldTalks(SamverkaDb db, Post post, TimeProvider clock)
{
    public async Task<TalkCounts> Count(Guid customer, HubId hub, CancellationToken cancellation)
    {
        var now = clock.Now();
        var found = await Of(customer, hub).OrderBy(b => b.Slot.StartsAt).Select(b => new BookedAt(b.Id, b.Slot.StartsAt, b.Slot.EndsAt)).ToListAsync(cancellation);
        return new TalkCounts(found.Count(talk => talk.EndsAt <= now), [.. found.Where(talk => talk.EndsAt > now)]);
    }

    /// <summary>Joins the caller's transaction. The times themselves name nobody and stay.</summary>
    public async Task Erase(Guid customer, HubId hub, CancellationToken cancellation)
    {
        var now = clock.Now();
        var held = await Of(customer, hub).Where(b => b.Slot.EndsAt <= now).Select(b => b.Id).ToListAsync(cancellation);
        // The letters of a talk carry its calendar entry, which is named after it.
        foreach (var booking in held) await post.Discard(booking.ToString(), null, cancellation);
        if (held.Count > 0) await db.Set<TalkBooking>().Where(b => held.Contains(b.Id)).ExecuteDeleteAsync(cancellation);
    }

    private IQueryable<TalkBooking> Of(Guid customer, HubId hub) => db.Set<TalkBooking>().Where(b => b.CustomerId == customer && b.Slot.HubId == hub);
}

/// <param name="Ahead">Those that have not been held, the next first.</param>
internal sealed record TalkCounts(int Held, IReadOnlyList<BookedAt> Ahead);

internal sealed record BookedAt(Guid Booking, DateTime StartsAt, DateTime EndsAt);
