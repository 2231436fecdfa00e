using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Talks;

/// <summary>Letters to the adviser, in the language that the adviser set the time out in.</summary>
internal sealed class AdviserTalkLetters(Post post, TalkCalendar calendar, IStringLocalizer<ApplicationsModule> texts, PublicOrigin origin)
{
    public void Booked(TalkAbout about)
    {
        if (!about.Adviser.Wants(LetterKinds.Talks)) return;
        using var _ = LanguageOf(about).Speak();
        Send(about, texts["talk.letter.adviser.subject", about.Booking.Name, When(about)], [texts["talk.letter.adviser.booked", about.Booking.Name, When(about)], .. Who(about)], Entry(about));
    }

    public void Moved(TalkAbout about, TalkSlot from, SamverkaUser by)
    {
        using var _ = LanguageOf(about).Speak();
        var before = TalkTimes.Whole(from.StartsAt, from.EndsAt, LanguageOf(about));
        var said = by.Id == about.Adviser.Id ? texts["talk.letter.adviser.moved", about.Booking.Name, before, When(about)] : texts["talk.letter.adviser.moved-by", about.Booking.Name, before, When(about), by.Name];
        Send(about, texts["talk.letter.adviser.moved.subject", about.Booking.Name, When(about)], [said, .. Who(about)], Entry(about));
    }

    public void Given(TalkAbout about, SamverkaUser by)
    {
        using var _ = LanguageOf(about).Speak();
        var said = by.Id == about.Adviser.Id ? texts["talk.letter.adviser.taken", about.Booking.Name, When(about)] : texts["talk.letter.adviser.given", by.Name, about.Booking.Name, When(about)];
        Send(about, texts["talk.letter.adviser.given.subject", about.Booking.Name, When(about)], [said, .. Who(about)], Entry(about));
    }

    /// <summary>To the one who had the talk: somebody else has it now.</summary>
    public void TakenOver(TalkAbout about, TalkSlot from, SamverkaUser before, SamverkaUser by)
    {
        using var _ = from.Language.Speak();
        var when = TalkTimes.Whole(from.StartsAt, from.EndsAt, from.Language);
        post.Queue(new MailLetter(
            before.Email!, from.Language.Code, texts["talk.letter.adviser.taken-over.subject", about.Booking.Name],
            [texts[from.StartsAt == about.Booking.Slot.StartsAt ? "talk.letter.adviser.given-away" : "talk.letter.adviser.taken-over", by.Name, about.Booking.Name, when, about.Adviser.Name]],
            texts["talk.letter.adviser.link"], origin.Of(TalkAddresses.Slots.In(from.Language)), Gone(about)));
    }

    /// <summary>By the customer; the time is free again.</summary>
    public void Cancelled(TalkAbout about)
    {
        if (!about.Adviser.Wants(LetterKinds.Talks)) return;
        using var _ = LanguageOf(about).Speak();
        Send(about, texts["talk.letter.adviser.cancelled.subject", about.Booking.Name], [texts["talk.letter.adviser.cancelled", about.Booking.Name, When(about)]], Gone(about));
    }

    /// <summary>By the customer, of a talk whose adviser has left: to somebody in charge of the hub.</summary>
    public void CancelledOfNobody(TalkAbout about, SamverkaUser person)
    {
        if (!person.Wants(LetterKinds.Talks)) return;
        using var _ = person.Language.Speak();
        var when = TalkTimes.Whole(about.Booking.Slot.StartsAt, about.Booking.Slot.EndsAt, person.Language);
        post.Queue(new MailLetter(
            person.Email!, person.Language.Code, texts["talk.letter.nobodys.cancelled.subject", when], [texts["talk.letter.nobodys.cancelled", when, about.Adviser.Name]],
            texts["talk.letter.nobodys.link"], origin.Of(Doors.MyWork.In(person.Language))));
    }

    public void CalledOff(TalkAbout about, SamverkaUser by)
    {
        using var _ = LanguageOf(about).Speak();
        var said = by.Id == about.Adviser.Id ? texts["talk.letter.adviser.called-off", about.Booking.Name, When(about)] : texts["talk.letter.adviser.called-off-by", about.Booking.Name, When(about), by.Name];
        Send(about, texts["talk.letter.adviser.called-off.subject", about.Booking.Name], [said], Gone(about));
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
