using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Talks;

/// <summary>Takes a time, once, and gives it back.</summary>
internal sealed class TalkBooker(SamverkaDb db, UnitOfWork work, FreeTalks free, Customers customers, TalkLetters letters, TimeProvider clock, IdSource ids)
{
    public const int MostPerPerson = 3;

    public Task<BookingOutcome> Book(BookTalk command, CancellationToken cancellation) => work.Under(
        [TalkSlot.LockOf(command.Slot), Customers.LockOf(command.Email)],
        new Change(Actor.Visitor, "talks.book"), () => BookOnce(command, cancellation), cancellation);

    /// <summary>False when it is already cancelled.</summary>
    public async Task<bool> Cancel(Guid booking, Actor by, CancellationToken cancellation)
    {
        var slot = await db.Set<TalkBooking>().Where(b => b.Id == booking).Select(b => b.SlotId).FirstOrDefaultAsync(cancellation);
        if (slot == Guid.Empty) return false;
        return await work.Under([TalkSlot.LockOf(slot)], new Change(by, "talks.cancel"), () => CancelOnce(booking, cancellation), cancellation);
    }

    private async Task<BookingOutcome> BookOnce(BookTalk command, CancellationToken cancellation)
    {
        var slot = await db.Set<TalkSlot>().FirstOrDefaultAsync(s => s.Id == command.Slot, cancellation);
        if (slot is null) return new BookingOutcome.NotFree();
        var known = await customers.Find(command.Email, cancellation);
        var earlier = await db.Set<TalkBooking>().FirstOrDefaultAsync(b => b.SlotId == slot.Id, cancellation);
        // The same person pressing the button twice has booked once.
        if (earlier is not null) return earlier.CustomerId == known ? new BookingOutcome.Booked(earlier.Id) : new BookingOutcome.NotFree();
        if (!await free.MayBeTaken(slot, cancellation)) return new BookingOutcome.NotFree();
        if (known is { } customer && await Held(customer, cancellation) >= MostPerPerson) return new BookingOutcome.TooMany();
        var booking = Make(command, slot, await customers.Register(command.Email, cancellation));
        db.Add(booking);
        await letters.Booked(booking, cancellation);
        return new BookingOutcome.Booked(booking.Id);
    }

    private Task<int> Held(Guid customer, CancellationToken cancellation)
    {
        var now = clock.Now();
        return db.Set<TalkBooking>().CountAsync(b => b.CustomerId == customer && b.Slot.StartsAt > now, cancellation);
    }

    private TalkBooking Make(BookTalk command, TalkSlot slot, Guid customer) => new()
    {
        Id = ids.New(),
        SlotId = slot.Id,
        Slot = slot,
        CustomerId = customer,
        Name = command.Name,
        Email = command.Email,
        Phone = command.Phone,
        Need = command.Need,
        Language = command.Language,
        BookedAt = clock.Now(),
    };

    private async Task<bool> CancelOnce(Guid id, CancellationToken cancellation)
    {
        var now = clock.Now();
        var booking = await db.Set<TalkBooking>().Include(b => b.Slot).FirstOrDefaultAsync(b => b.Id == id && b.Slot.StartsAt > now, cancellation);
        if (booking is null) return false;
        db.Remove(booking);
        await letters.Cancelled(booking, cancellation);
        return true;
    }
}
