using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;

namespace Samverka.Applications.Talks;

/// <summary>What the customer and the adviser are told of a talk. Every letter joins the caller's save.</summary>
internal sealed class TalkLetters(SamverkaDb db, IHubDirectory hubs, CustomerTalkLetters customer, AdviserTalkLetters adviser)
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
        customer.Cancelled(about);
        adviser.Cancelled(about);
    }

    /// <summary>By the adviser.</summary>
    public async Task CalledOff(TalkBooking booking, string reason, CancellationToken cancellation)
    {
        var about = await About(booking, cancellation);
        customer.CalledOff(about, reason);
        adviser.CalledOff(about);
    }

    public async Task Moved(TalkBooking booking, TalkSlot from, string? note, CancellationToken cancellation)
    {
        var about = await About(booking, cancellation);
        customer.Moved(about, from, note);
        adviser.Moved(about, from);
    }

    private async Task<TalkAbout> About(TalkBooking booking, CancellationToken cancellation)
    {
        var hub = await hubs.ById(booking.Slot.HubId, cancellation) ?? throw new InvalidOperationException("The talk's hub is gone.");
        return new TalkAbout(booking, hub, await db.Set<SamverkaUser>().FirstAsync(user => user.Id == booking.Slot.AdviserId, cancellation));
    }
}

/// <summary>A booked talk with whom it is about.</summary>
internal sealed record TalkAbout(TalkBooking Booking, HubSummary Hub, SamverkaUser Adviser);
