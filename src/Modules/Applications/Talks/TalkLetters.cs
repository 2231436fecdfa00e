using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;

namespace Samverka.Applications.Talks;

/// <summary>What the customer and the adviser are told of a talk; an adviser who has left is told nothing more. Every letter joins the caller's save.</summary>
internal sealed class TalkLetters(SamverkaDb db, IHubDirectory hubs, HubPeople people, FreeTalks free, ITalkTimes times, CustomerTalkLetters customer, AdviserTalkLetters adviser)
{
    public async Task Booked(TalkBooking booking, CancellationToken cancellation)
    {
        var about = await About(booking, cancellation);
        customer.Booked(about);
        adviser.Booked(about);
    }

    /// <summary>By the customer.</summary>
    public async Task Cancelled(TalkBooking booking, CancellationToken cancellation)
    {
        var about = await About(booking, cancellation);
        customer.Cancelled(about, await AnyToChoose(about, freed: true, cancellation));
        if (await Stays(booking.Slot, cancellation)) adviser.Cancelled(about);
        else foreach (var person in await people.InCharge(about.Hub.Id, cancellation)) adviser.CancelledOfNobody(about, person);
    }

    /// <param name="freed">Somebody else may book the time.</param>
    /// <param name="by">The adviser, or the coordinator in the adviser's place.</param>
    public async Task CalledOff(TalkBooking booking, string reason, bool freed, Guid by, CancellationToken cancellation)
    {
        var about = await About(booking, cancellation);
        customer.CalledOff(about, reason, await AnyToChoose(about, freed, cancellation));
        if (await Stays(booking.Slot, cancellation)) adviser.CalledOff(about, await User(by, cancellation));
    }

    /// <param name="by">The adviser, or the coordinator in the adviser's place.</param>
    public async Task Moved(TalkBooking booking, TalkSlot from, string? note, Guid by, CancellationToken cancellation)
    {
        var (about, before, mover) = (await About(booking, cancellation), await User(from.AdviserId, cancellation), await User(by, cancellation));
        customer.Moved(about, from, before, note);
        adviser.Moved(about, from, mover);
        if (before.Id != about.Adviser.Id && await Stays(from, cancellation)) adviser.TakenOver(about, from, before, mover);
    }

    /// <param name="by">The coordinator.</param>
    public async Task Given(TalkBooking booking, TalkSlot from, Guid by, CancellationToken cancellation)
    {
        var (about, before, giver) = (await About(booking, cancellation), await User(from.AdviserId, cancellation), await User(by, cancellation));
        customer.Given(about, before);
        adviser.Given(about, giver);
        if (await Stays(from, cancellation)) adviser.TakenOver(about, from, before, giver);
    }

    private async Task<TalkAbout> About(TalkBooking booking, CancellationToken cancellation)
    {
        var hub = await hubs.ById(booking.Slot.HubId, cancellation) ?? throw new InvalidOperationException("The talk's hub is gone.");
        return new TalkAbout(booking, hub, await User(booking.Slot.AdviserId, cancellation));
    }

    // The time given up is not among the free ones before the caller has saved.
    private async Task<bool> AnyToChoose(TalkAbout about, bool freed, CancellationToken cancellation) =>
        await times.AnyAt(about.Hub.Slug, cancellation) || (freed && await free.MayBeTaken(about.Booking.Slot, cancellation));

    private Task<bool> Stays(TalkSlot slot, CancellationToken cancellation) => db.Advises(slot.AdviserId, slot.HubId, cancellation);

    private Task<SamverkaUser> User(Guid id, CancellationToken cancellation) => db.Set<SamverkaUser>().FirstAsync(user => user.Id == id, cancellation);
}

/// <summary>A booked talk with whom it is about.</summary>
internal sealed record TalkAbout(TalkBooking Booking, HubSummary Hub, SamverkaUser Adviser);
