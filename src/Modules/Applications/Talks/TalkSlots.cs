using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Talks;

/// <summary>An adviser's own times: added, listed, taken away.</summary>
internal sealed class TalkSlots(SamverkaDb db, UnitOfWork work, TimeProvider clock, IdSource ids)
{
    /// <summary>How many were added; times that have passed or that the adviser already has are left out.</summary>
    public Task<int> Add(AddSlots command, Guid adviser, CancellationToken cancellation) => work.Under(
        [new LockKey("applications", $"talk-slots/{adviser}")], new Change(Actor.User(adviser), "talks.add-slots"), () => AddOnce(command, adviser, cancellation), cancellation);

    /// <summary>False when the time is not the adviser's, is gone or has been booked.</summary>
    public Task<bool> Remove(Guid id, Guid adviser, CancellationToken cancellation) => work.Under(
        [TalkSlot.LockOf(id)], new Change(Actor.User(adviser), "talks.remove-slot"), async () =>
        {
            var slot = await db.Set<TalkSlot>().FirstOrDefaultAsync(s => s.Id == id && s.AdviserId == adviser, cancellation);
            if (slot is null || await db.Set<TalkBooking>().AnyAsync(b => b.SlotId == id, cancellation)) return false;
            db.Remove(slot);
            return true;
        }, cancellation);

    /// <summary>What lies ahead, with the bookings; soonest first.</summary>
    public async Task<IReadOnlyList<AdviserTalk>> Ahead(Guid adviser, bool onlyBooked, int most, CancellationToken cancellation)
    {
        var now = clock.Now();
        var rows = from slot in db.Set<TalkSlot>().AsNoTracking()
                   where slot.AdviserId == adviser && slot.EndsAt > now
                   join booking in db.Set<TalkBooking>() on slot.Id equals booking.SlotId into bookings
                   from booking in bookings.DefaultIfEmpty()
                   where !onlyBooked || booking != null
                   orderby slot.StartsAt
                   select new AdviserTalk(slot, booking);
        return await rows.Take(most).ToListAsync(cancellation);
    }

    /// <summary>The adviser's own booked talk while it lies ahead.</summary>
    public async Task<AdviserTalk?> Booked(Guid booking, Guid adviser, CancellationToken cancellation)
    {
        var now = clock.Now();
        return await db.Set<TalkBooking>().AsNoTracking().Where(b => b.Id == booking && b.Slot.AdviserId == adviser && b.Slot.StartsAt > now)
            .Select(b => new AdviserTalk(b.Slot, b)).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The adviser's free times in the hub, which a talk can be moved to; soonest first.</summary>
    public async Task<IReadOnlyList<TalkSlot>> Free(Guid adviser, HubId hub, int most, CancellationToken cancellation)
    {
        var now = clock.Now();
        return await db.Set<TalkSlot>().AsNoTracking()
            .Where(s => s.AdviserId == adviser && s.HubId == hub && s.StartsAt > now && !db.Set<TalkBooking>().Any(b => b.SlotId == s.Id))
            .OrderBy(s => s.StartsAt).Take(most).ToListAsync(cancellation);
    }

    private async Task<int> AddOnce(AddSlots command, Guid adviser, CancellationToken cancellation)
    {
        var (first, last, now) = (command.Starts.Min(), command.Starts.Max() + command.Length, clock.Now());
        var known = await db.Set<TalkSlot>().Where(s => s.AdviserId == adviser && s.StartsAt < last && s.EndsAt > first).ToListAsync(cancellation);
        var added = command.Starts.Where(start => start > now && !known.Any(s => s.StartsAt < start + command.Length && s.EndsAt > start)).ToList();
        db.AddRange(added.Select(start => new TalkSlot
        {
            Id = ids.New(),
            HubId = command.Hub,
            AdviserId = adviser,
            StartsAt = start,
            EndsAt = start + command.Length,
            Language = command.Language,
            Place = command.Place,
        }));
        return added.Count;
    }
}

internal sealed record AdviserTalk(TalkSlot Slot, TalkBooking? Booking);
