using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;

namespace Samverka.Applications.Talks;

/// <summary>Talks that somebody has booked: when, where and with whom.</summary>
internal sealed class BookedTalks(SamverkaDb db, IHubDirectory hubs, TimeProvider clock)
{
    /// <summary>Null when there is no such booking any more.</summary>
    public async Task<Talk?> Of(Guid booking, CancellationToken cancellation) =>
        await Read(db.Set<TalkBooking>().Where(b => b.Id == booking), cancellation) is [var found] ? found.Talk : null;

    /// <summary>As <see cref="Of(Guid, CancellationToken)"/>, only while the talk lies ahead and, with a customer, only that customer's.</summary>
    public async Task<Talk?> Ahead(Guid booking, Guid? customer, CancellationToken cancellation)
    {
        var now = clock.Now();
        var bookings = db.Set<TalkBooking>().Where(b => b.Id == booking && b.Slot.StartsAt > now && (customer == null || b.CustomerId == customer));
        return await Read(bookings, cancellation) is [var found] ? found.Talk : null;
    }

    /// <summary>The customer's talks that lie ahead, soonest first.</summary>
    public Task<IReadOnlyList<BookedTalk>> AllAhead(Guid customer, CancellationToken cancellation)
    {
        var now = clock.Now();
        return Read(db.Set<TalkBooking>().Where(b => b.CustomerId == customer && b.Slot.EndsAt > now), cancellation);
    }

    private async Task<IReadOnlyList<BookedTalk>> Read(IQueryable<TalkBooking> bookings, CancellationToken cancellation)
    {
        var rows = await (from booking in bookings.AsNoTracking()
                          join adviser in db.Set<SamverkaUser>() on booking.Slot.AdviserId equals adviser.Id
                          orderby booking.Slot.StartsAt
                          select new { booking.Id, booking.SlotId, booking.Slot.HubId, booking.Slot.StartsAt, booking.Slot.EndsAt, booking.Slot.Place, adviser.Name }).ToListAsync(cancellation);
        if (rows.Count == 0) return [];
        var byId = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id);
        return [.. rows.Select(row => new BookedTalk(row.Id, new Talk(row.SlotId, byId[row.HubId], row.StartsAt, row.EndsAt, row.Place, row.Name)))];
    }
}

internal sealed record BookedTalk(Guid Booking, Talk Talk);
