using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Talks;

/// <summary>What an adviser does with a talk that somebody has booked: moves it to another of the adviser's times, or calls it off.</summary>
internal sealed class TalkChanges(SamverkaDb db, UnitOfWork work, TalkLetters letters, TimeProvider clock)
{
    public async Task<TalkChange> Move(MoveTalk command, CancellationToken cancellation) =>
        await SlotOf(command.Booking, cancellation) is { } from
            ? await work.Under([TalkSlot.LockOf(from), TalkSlot.LockOf(command.To)], new Change(Actor.User(command.Adviser), "talks.move"), () => MoveOnce(command, from, cancellation), cancellation)
            : TalkChange.Gone;

    public async Task<TalkChange> CallOff(CallOffTalk command, CancellationToken cancellation) =>
        await SlotOf(command.Booking, cancellation) is { } slot
            ? await work.Under([TalkSlot.LockOf(slot)], new Change(Actor.User(command.Adviser), "talks.call-off", command.Reason), () => CallOffOnce(command, slot, cancellation), cancellation)
            : TalkChange.Gone;

    private Task<Guid?> SlotOf(Guid booking, CancellationToken cancellation) =>
        db.Set<TalkBooking>().Where(b => b.Id == booking).Select(b => (Guid?)b.SlotId).FirstOrDefaultAsync(cancellation);

    private Task<TalkBooking?> Own(Guid booking, Guid slot, Guid adviser, CancellationToken cancellation)
    {
        var now = clock.Now();
        return db.Set<TalkBooking>().Include(b => b.Slot)
            .FirstOrDefaultAsync(b => b.Id == booking && b.SlotId == slot && b.Slot.AdviserId == adviser && b.Slot.StartsAt > now, cancellation);
    }

    private async Task<TalkChange> MoveOnce(MoveTalk command, Guid from, CancellationToken cancellation)
    {
        if (await Own(command.Booking, from, command.Adviser, cancellation) is not { } booking) return TalkChange.Gone;
        var (before, now) = (booking.Slot, clock.Now());
        var to = await db.Set<TalkSlot>().FirstOrDefaultAsync(s => s.Id == command.To && s.AdviserId == command.Adviser && s.HubId == before.HubId && s.StartsAt > now, cancellation);
        if (to is null || await db.Set<TalkBooking>().AnyAsync(b => b.SlotId == to.Id, cancellation)) return TalkChange.NotFree;
        booking.MoveTo(to);
        if (!command.KeepTime) TakeAway(before);
        await letters.Moved(booking, before, command.Note, cancellation);
        return TalkChange.Done;
    }

    private async Task<TalkChange> CallOffOnce(CallOffTalk command, Guid slot, CancellationToken cancellation)
    {
        if (await Own(command.Booking, slot, command.Adviser, cancellation) is not { } booking) return TalkChange.Gone;
        await letters.CalledOff(booking, command.Reason, cancellation);
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
internal sealed record MoveTalk(Guid Booking, Guid To, string? Note, bool KeepTime, Guid Adviser);

/// <param name="KeepTime">The time that becomes free can be booked by somebody else.</param>
internal sealed record CallOffTalk(Guid Booking, string Reason, bool KeepTime, Guid Adviser);

internal enum TalkChange
{
    Done,

    /// <summary>Cancelled, moved or begun in the meantime, or not this adviser's.</summary>
    Gone,

    /// <summary>The time to move to is taken or no longer there.</summary>
    NotFree,
}
