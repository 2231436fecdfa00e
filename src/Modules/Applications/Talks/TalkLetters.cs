using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Talks;

/// <summary>What the customer and the adviser are told of a talk. Every letter joins the caller's save.</summary>
internal sealed class TalkLetters(SamverkaDb db, Post post, Links links, IHubDirectory hubs, IStringLocalizer<ApplicationsModule> texts, PublicOrigin origin, TimeProvider clock)
{
    public const string CancelPurpose = "talk-cancel";

    public async Task Booked(TalkBooking booking, CancellationToken cancellation)
    {
        var (hub, adviser) = await About(booking, cancellation);
        ToCustomer(booking, hub, adviser);
        ToAdviser(booking, adviser);
    }

    public async Task Cancelled(TalkBooking booking, CancellationToken cancellation)
    {
        var (_, adviser) = await About(booking, cancellation);
        using (booking.Language.Speak())
        {
            post.Queue(new MailLetter(
                booking.Email, booking.Language.Code, texts["talk.letter.cancelled.subject"],
                [texts["talk.letter.hello", booking.Name], texts["talk.letter.cancelled", When(booking, booking.Language), adviser.Name]],
                texts["talk.letter.new"], origin.Of(Doors.Talk.In(booking.Language))));
        }

        using var swedish = Language.Swedish.Speak();
        post.Queue(new MailLetter(
            adviser.Email!, Language.Swedish.Code, texts["talk.letter.adviser.cancelled.subject", booking.Name],
            [texts["talk.letter.adviser.cancelled", booking.Name, When(booking, Language.Swedish)]]));
    }

    private static string When(TalkBooking booking, Language language) => TalkTimes.Whole(booking.Slot.StartsAt, booking.Slot.EndsAt, language);

    private void ToCustomer(TalkBooking booking, HubSummary hub, SamverkaUser adviser)
    {
        var token = links.Create(CancelPurpose, booking.Id.ToString(), booking.Slot.StartsAt - clock.Now(), once: false);
        using var _ = booking.Language.Speak();
        var title = texts["talk.calendar.customer", adviser.Name, hub.Name.In(booking.Language)].Value;
        post.Queue(new MailLetter(
            booking.Email, booking.Language.Code, texts["talk.letter.subject", When(booking, booking.Language)],
            [
                texts["talk.letter.hello", booking.Name],
                texts["talk.letter.booked", adviser.Name, hub.Name.In(booking.Language), When(booking, booking.Language)],
                texts["talk.letter.place", booking.Slot.Place],
                texts["talk.letter.file"],
                texts["talk.letter.cancel-how"],
            ],
            texts["talk.letter.cancel"], origin.Of(new Address($"/talk/cancel/{token}").In(booking.Language)),
            TalkCalendar.File(booking, title, texts["talk.letter.place", booking.Slot.Place])));
    }

    // The working side has no language of its own yet; letters to staff are in Swedish.
    private void ToAdviser(TalkBooking booking, SamverkaUser adviser)
    {
        using var _ = Language.Swedish.Speak();
        var contact = booking.Phone is null ? booking.Email : $"{booking.Email}, {booking.Phone}";
        post.Queue(new MailLetter(
            adviser.Email!, Language.Swedish.Code, texts["talk.letter.adviser.subject", booking.Name, When(booking, Language.Swedish)],
            [texts["talk.letter.adviser.booked", booking.Name, When(booking, Language.Swedish)], texts["talk.letter.adviser.contact", contact], booking.Need ?? texts["talk.letter.adviser.no-need"]],
            texts["talk.letter.adviser.link"], origin.Of(TalkAddresses.Slots.In(Language.Swedish)),
            TalkCalendar.File(booking, texts["talk.calendar.adviser", booking.Name], contact)));
    }

    private async Task<(HubSummary Hub, SamverkaUser Adviser)> About(TalkBooking booking, CancellationToken cancellation)
    {
        var hub = await hubs.ById(booking.Slot.HubId, cancellation) ?? throw new InvalidOperationException("The talk's hub is gone.");
        return (hub, await db.Set<SamverkaUser>().FirstAsync(user => user.Id == booking.Slot.AdviserId, cancellation));
    }
}
