using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Mail;

namespace Samverka.Applications.Talks;

/// <summary>Letters to the adviser, in the language that the adviser set the time out in.</summary>
internal sealed class AdviserTalkLetters(Post post, TalkCalendar calendar, IStringLocalizer<ApplicationsModule> texts, PublicOrigin origin)
{
    public void Booked(TalkAbout about)
    {
        using var _ = LanguageOf(about).Speak();
        Send(about, texts["talk.letter.adviser.subject", about.Booking.Name, When(about)], [texts["talk.letter.adviser.booked", about.Booking.Name, When(about)], .. Who(about)], Entry(about));
    }

    public void Moved(TalkAbout about, TalkSlot from)
    {
        using var _ = LanguageOf(about).Speak();
        var before = TalkTimes.Whole(from.StartsAt, from.EndsAt, LanguageOf(about));
        Send(about, texts["talk.letter.adviser.moved.subject", about.Booking.Name, When(about)], [texts["talk.letter.adviser.moved", about.Booking.Name, before, When(about)], .. Who(about)], Entry(about));
    }

    /// <summary>By the customer; the time is free again.</summary>
    public void Cancelled(TalkAbout about)
    {
        using var _ = LanguageOf(about).Speak();
        Send(about, texts["talk.letter.adviser.cancelled.subject", about.Booking.Name], [texts["talk.letter.adviser.cancelled", about.Booking.Name, When(about)]], Gone(about));
    }

    public void CalledOff(TalkAbout about)
    {
        using var _ = LanguageOf(about).Speak();
        Send(about, texts["talk.letter.adviser.called-off.subject", about.Booking.Name], [texts["talk.letter.adviser.called-off", about.Booking.Name, When(about)]], Gone(about));
    }

    private static Language LanguageOf(TalkAbout about) => about.Booking.Slot.Language;

    private static string When(TalkAbout about) => TalkTimes.Whole(about.Booking.Slot.StartsAt, about.Booking.Slot.EndsAt, LanguageOf(about));

    private static string Contact(TalkBooking booking) => booking.Phone is null ? booking.Email : $"{booking.Email}, {booking.Phone}";

    private IEnumerable<string> Who(TalkAbout about) =>
        [texts["talk.letter.adviser.contact", Contact(about.Booking)], about.Booking.Need ?? texts["talk.letter.adviser.no-need"]];

    private MailAttachment Entry(TalkAbout about) => calendar.Entry(about, texts["talk.calendar.adviser", about.Booking.Name], Contact(about.Booking));

    private MailAttachment Gone(TalkAbout about) => calendar.Gone(about, texts["talk.calendar.adviser", about.Booking.Name]);

    private void Send(TalkAbout about, string subject, IReadOnlyList<string> said, MailAttachment file) => post.Queue(new MailLetter(
        about.Adviser.Email!, LanguageOf(about).Code, subject, said, texts["talk.letter.adviser.link"], origin.Of(TalkAddresses.Slots.In(LanguageOf(about))), file));
}
