using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Talks;

/// <summary>The times of advisers: added, listed, taken away.</summary>
internal sealed class TalkSlots(SamverkaDb db, UnitOfWork work, TimeProvider clock, IdSource ids)
{
    /// <summary>Held by whoever adds to an adviser's times.</summary>
    public static LockKey LockOf(Guid adviser) => new("applications", $"talk-slots/{adviser}");

    /// <summary>How many were added; times that have passed or that the adviser already has are left out.</summary>
    public Task<int> Add(AddSlots command, Guid adviser, CancellationToken cancellation) => work.Under(
        [LockOf(adviser)], new Change(Actor.User(adviser), "talks.add-slots"), () => AddOnce(command, adviser, cancellation), cancellation);

    /// <summary>False when the time is out of reach, is gone or has been booked.</summary>
    public Task<bool> Remove(Guid id, TalkHand by, CancellationToken cancellation) => work.Under(
        [TalkSlot.LockOf(id)], new Change(Actor.User(by.User), "talks.remove-slot"), async () =>
        {
            var slot = await db.Set<TalkSlot>().FirstOrDefaultAsync(s => s.Id == id, cancellation);
            if (slot is null || !by.Reaches(slot) || await db.Set<TalkBooking>().AnyAsync(b => b.SlotId == id, cancellation)) return false;
            db.Remove(slot);
            return true;
        }, cancellation);

    /// <summary>How many of the day's free times were taken away; those that are booked, or out of reach, stay.</summary>
    public async Task<int> RemoveDay(Guid adviser, DateOnly day, TalkHand by, CancellationToken cancellation)
    {
        // Midnight is never the hour that summer time leaves out; the next day's may be an hour nearer.
        var (from, to) = (TalkTimes.Utc(day, TimeOnly.MinValue)!.Value, TalkTimes.Utc(day.AddDays(1), TimeOnly.MinValue)!.Value);
        var ids = await db.Set<TalkSlot>().Where(s => s.AdviserId == adviser && s.StartsAt >= @from && s.StartsAt < to).Select(s => s.Id).ToListAsync(cancellation);
        return await work.Under([.. ids.Select(TalkSlot.LockOf)], new Change(Actor.User(by.User), "talks.remove-day"), async () =>
        {
            var free = await db.Set<TalkSlot>().Where(s => ids.Contains(s.Id) && !db.Set<TalkBooking>().Any(b => b.SlotId == s.Id)).ToListAsync(cancellation);
            var gone = free.Where(by.Reaches).ToList();
            db.RemoveRange(gone);
            return gone.Count;
        }, cancellation);
    }

    /// <summary>The own times that lie ahead, with the bookings; soonest first.</summary>
    public Task<IReadOnlyList<AdviserTalk>> Ahead(TalkHand by, bool onlyBooked, int most, CancellationToken cancellation)
    {
        var (me, everywhere, hubs) = (by.User, by.Advised is null, by.Advised ?? []);
        return Ahead(db.Set<TalkSlot>().Where(slot => slot.AdviserId == me && (everywhere || hubs.Contains(slot.HubId))), onlyBooked, most, cancellation);
    }

    /// <summary>As <see cref="Ahead(TalkHand, bool, int, CancellationToken)"/>, of the other advisers whose times the hand reaches, also those who have left.</summary>
    public async Task<IReadOnlyList<AdviserTalk>> OfColleagues(TalkHand by, int most, CancellationToken cancellation)
    {
        if (by.Hubs is { Count: 0 }) return [];
        var (me, everywhere, hubs) = (by.User, by.Hubs is null, by.Hubs ?? []);
        return await Ahead(db.Set<TalkSlot>().Where(slot => slot.AdviserId != me && (everywhere || hubs.Contains(slot.HubId))), onlyBooked: false, most, cancellation);
    }

    /// <summary>Booked talks that lie ahead of those who are no longer advisers of the hub; somebody else is to take them.</summary>
    public async Task<IReadOnlyList<AdviserTalk>> OfThoseWhoLeft(TalkHand by, int most, CancellationToken cancellation)
    {
        if (by.Hubs is { Count: 0 }) return [];
        var (advisers, everywhere, hubs) = (db.Advisers(), by.Hubs is null, by.Hubs ?? []);
        var left = db.Set<TalkSlot>().Where(slot => (everywhere || hubs.Contains(slot.HubId)) && !advisers.Any(membership => membership.UserId == slot.AdviserId && membership.HubId == slot.HubId));
        return await Ahead(left, onlyBooked: true, most, cancellation);
    }

    private async Task<IReadOnlyList<AdviserTalk>> Ahead(IQueryable<TalkSlot> slots, bool onlyBooked, int most, CancellationToken cancellation)
    {
        var now = clock.Now();
        var rows = from slot in slots.AsNoTracking()
                   where slot.EndsAt > now
                   join booking in db.Set<TalkBooking>() on slot.Id equals booking.SlotId into bookings
                   from booking in bookings.DefaultIfEmpty()
                   where !onlyBooked || booking != null
                   orderby slot.StartsAt
                   select new AdviserTalk(slot, booking);
        return await rows.Take(most).ToListAsync(cancellation);
    }

    /// <summary>A booked talk within reach, until it has ended.</summary>
    public async Task<AdviserTalk?> Booked(Guid booking, TalkHand by, CancellationToken cancellation)
    {
        var now = clock.Now();
        var found = await db.Set<TalkBooking>().AsNoTracking().Where(b => b.Id == booking && b.Slot.EndsAt > now)
            .Select(b => new AdviserTalk(b.Slot, b)).FirstOrDefaultAsync(cancellation);
        return found is not null && by.Reaches(found.Slot) ? found : null;
    }

    /// <summary>The free times in the hub that a talk can be moved to: a coordinator may give it to another adviser. Soonest first.</summary>
    public async Task<IReadOnlyList<TalkSlot>> Free(TalkHand by, HubId hub, int most, CancellationToken cancellation)
    {
        var (now, me, everybody, advisers) = (clock.Now(), by.User, by.Coordinates(hub), db.Advisers());
        return await db.Set<TalkSlot>().AsNoTracking()
            .Where(s => (everybody || s.AdviserId == me) && s.HubId == hub && s.StartsAt > now && advisers.Any(m => m.UserId == s.AdviserId && m.HubId == hub) && !db.Set<TalkBooking>().Any(b => b.SlotId == s.Id))
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
