using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Talks;

/// <summary>What an adviser or the coordinator does with a talk that somebody has booked: moves it to another time, gives it to a colleague, or calls it off.</summary>
internal sealed class TalkChanges(SamverkaDb db, UnitOfWork work, TalkLetters letters, TimeProvider clock, IdSource ids)
{
    public async Task<TalkChange> Move(MoveTalk command, CancellationToken cancellation) =>
        await SlotOf(command.Booking, cancellation) is { } from
            ? await work.Under([TalkSlot.LockOf(from), TalkSlot.LockOf(command.To)], new Change(Actor.User(command.By.User), "talks.move"), () => MoveOnce(command, from, cancellation), cancellation)
            : TalkChange.Gone;

    /// <summary>To a colleague at the same time; the colleague's own free time there gives way.</summary>
    public async Task<TalkChange> Give(GiveTalk command, CancellationToken cancellation)
    {
        if (await SlotOf(command.Booking, cancellation) is not { } from) return TalkChange.Gone;
        var slot = await db.Set<TalkSlot>().AsNoTracking().FirstAsync(s => s.Id == from, cancellation);
        var crossing = await Crossing(slot, command.Adviser).Select(s => s.Id).ToListAsync(cancellation);
        return await work.Under(
            [TalkSlots.LockOf(command.Adviser), .. crossing.Append(from).Select(TalkSlot.LockOf)], new Change(Actor.User(command.By.User), "talks.give"), () => GiveOnce(command, from, crossing, cancellation), cancellation);
    }

    // The reason is the customer's to read and is not audited: the audit outlives the talk.
    public async Task<TalkChange> CallOff(CallOffTalk command, CancellationToken cancellation) =>
        await SlotOf(command.Booking, cancellation) is { } slot
            ? await work.Under([TalkSlot.LockOf(slot)], new Change(Actor.User(command.By.User), "talks.call-off"), () => CallOffOnce(command, slot, cancellation), cancellation)
            : TalkChange.Gone;

    private Task<Guid?> SlotOf(Guid booking, CancellationToken cancellation) =>
        db.Set<TalkBooking>().Where(b => b.Id == booking).Select(b => (Guid?)b.SlotId).FirstOrDefaultAsync(cancellation);

    private async Task<TalkBooking?> Reached(Guid booking, Guid slot, TalkHand by, CancellationToken cancellation)
    {
        var now = clock.Now();
        var found = await db.Set<TalkBooking>().Include(b => b.Slot).FirstOrDefaultAsync(b => b.Id == booking && b.SlotId == slot && b.Slot.StartsAt > now, cancellation);
        return found is not null && by.Reaches(found.Slot) ? found : null;
    }

    private async Task<TalkChange> MoveOnce(MoveTalk command, Guid from, CancellationToken cancellation)
    {
        if (await Reached(command.Booking, from, command.By, cancellation) is not { } booking) return TalkChange.Gone;
        var (before, now) = (booking.Slot, clock.Now());
        var to = await db.Set<TalkSlot>().FirstOrDefaultAsync(s => s.Id == command.To && s.HubId == before.HubId && s.StartsAt > now, cancellation);
        if (to is null || !command.By.Reaches(to) || !await db.Advises(to.AdviserId, to.HubId, cancellation) || await db.Set<TalkBooking>().AnyAsync(b => b.SlotId == to.Id, cancellation)) return TalkChange.NotFree;
        booking.MoveTo(to);
        if (!command.KeepTime) TakeAway(before);
        await letters.Moved(booking, before, command.Note, command.By.User, cancellation);
        return TalkChange.Done;
    }

    private async Task<TalkChange> GiveOnce(GiveTalk command, Guid from, List<Guid> locked, CancellationToken cancellation)
    {
        if (await Reached(command.Booking, from, command.By, cancellation) is not { } booking) return TalkChange.Gone;
        var before = booking.Slot;
        if (!command.By.Coordinates(before.HubId) || before.AdviserId == command.Adviser || !await db.Advises(command.Adviser, before.HubId, cancellation)) return TalkChange.NotFree;
        var crossing = await Crossing(before, command.Adviser).ToListAsync(cancellation);
        var crossed = crossing.Select(s => s.Id).ToList();
        if (crossed.Except(locked).Any() || await db.Set<TalkBooking>().AnyAsync(b => crossed.Contains(b.SlotId), cancellation)) return TalkChange.NotFree;
        var taken = new TalkSlot
        {
            Id = ids.New(),
            HubId = before.HubId,
            AdviserId = command.Adviser,
            StartsAt = before.StartsAt,
            EndsAt = before.EndsAt,
            Language = await db.Set<SamverkaUser>().Where(user => user.Id == command.Adviser).Select(user => user.Language).SingleAsync(cancellation),
            Place = command.Place,
        };
        db.RemoveRange(crossing);
        db.Add(taken);
        booking.MoveTo(taken);
        TakeAway(before);
        await letters.Given(booking, before, command.By.User, cancellation);
        return TalkChange.Done;
    }

    private IQueryable<TalkSlot> Crossing(TalkSlot slot, Guid adviser)
    {
        var (start, end) = (slot.StartsAt, slot.EndsAt);
        return db.Set<TalkSlot>().Where(s => s.AdviserId == adviser && s.StartsAt < end && s.EndsAt > start);
    }

    private async Task<TalkChange> CallOffOnce(CallOffTalk command, Guid slot, CancellationToken cancellation)
    {
        if (await Reached(command.Booking, slot, command.By, cancellation) is not { } booking) return TalkChange.Gone;
        await letters.CalledOff(booking, command.Reason, command.KeepTime, command.By.User, cancellation);
        db.Remove(booking);
        if (!command.KeepTime) TakeAway(booking.Slot);
        return TalkChange.Done;
    }

    // Without a look at what has changed the booking would go with its former time.
    private void TakeAway(TalkSlot slot)
    {
        db.ChangeTracker.DetectChanges();
        db.Remove(slot);
    }
}

/// <param name="KeepTime">The time that becomes free can be booked by somebody else.</param>
internal sealed record MoveTalk(Guid Booking, Guid To, string? Note, bool KeepTime, TalkHand By);

/// <param name="Place">Where the new adviser holds it.</param>
internal sealed record GiveTalk(Guid Booking, Guid Adviser, string Place, TalkHand By);

/// <param name="KeepTime">The time that becomes free can be booked by somebody else.</param>
internal sealed record CallOffTalk(Guid Booking, string Reason, bool KeepTime, TalkHand By);

internal enum TalkChange
{
    Done,

    /// <summary>Cancelled, moved or begun in the meantime, or not within reach.</summary>
    Gone,

    /// <summary>The time to move to is taken or no longer there, or the colleague has another talk then.</summary>
    NotFree,
}
