using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Clock;
using Samverka.Platform.Identity;
using Samverka.Platform.Mail;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Talks;

/// <summary>Letters to the one who booked a talk, in the language it was booked in.</summary>
internal sealed class CustomerTalkLetters(Post post, Links links, TalkCalendar calendar, IStringLocalizer<ApplicationsModule> texts, PublicOrigin origin, TimeProvider clock)
{
    public const string CancelPurpose = "talk-cancel";

    // A letter's link must stay one that every mail program can open.
    private const int CarriedNeed = 400;

    public void Booked(TalkAbout about)
    {
        using var _ = about.Booking.Language.Speak();
        var hub = about.Hub.Name.In(about.Booking.Language);
        Ahead(about, texts["talk.letter.subject", When(about)], [texts["talk.letter.booked", about.Adviser.Name, hub, When(about)]]);
    }

    public void Moved(TalkAbout about, TalkSlot from, SamverkaUser before, string? note)
    {
        using var _ = about.Booking.Language.Speak();
        List<string> said = [texts["talk.letter.moved", about.Hub.Name.In(about.Booking.Language), TalkTimes.Whole(from.StartsAt, from.EndsAt, about.Booking.Language), When(about)]];
        if (before.Id != about.Adviser.Id) said.Add(texts["talk.letter.moved.adviser", about.Adviser.Name, before.Name]);
        if (note is not null) said.Add(note);
        Ahead(about, texts["talk.letter.moved.subject", When(about)], said);
    }

    public void Given(TalkAbout about, SamverkaUser before)
    {
        using var _ = about.Booking.Language.Speak();
        Ahead(about, texts["talk.letter.given.subject", When(about)], [texts["talk.letter.given", about.Adviser.Name, before.Name, When(about)]]);
    }

    /// <param name="anyToChoose">There are free times that lead to a new talk; else the letter leads to writing to the hub.</param>
    public void Cancelled(TalkAbout about, bool anyToChoose)
    {
        using var _ = about.Booking.Language.Speak();
        Over(about, texts["talk.letter.cancelled.subject"], [texts["talk.letter.cancelled", When(about), about.Adviser.Name]], anyToChoose);
    }

    public void CalledOff(TalkAbout about, string reason, bool anyToChoose)
    {
        using var _ = about.Booking.Language.Speak();
        Over(about, texts["talk.letter.called-off.subject", When(about)], [texts["talk.letter.called-off", about.Adviser.Name, When(about)], reason, texts[anyToChoose ? "talk.letter.called-off.new" : "talk.letter.called-off.write"]], anyToChoose);
    }

    private static string When(TalkAbout about) => TalkTimes.Whole(about.Booking.Slot.StartsAt, about.Booking.Slot.EndsAt, about.Booking.Language);

    private void Ahead(TalkAbout about, string subject, IReadOnlyList<string> said)
    {
        var booking = about.Booking;
        var token = links.Create(CancelPurpose, booking.Id.ToString(), booking.Slot.StartsAt - clock.Now(), once: false);
        post.Queue(new MailLetter(
            booking.Email, booking.Language.Code, subject,
            [Greeting.IsName(booking.Name) ? texts["talk.letter.hello", booking.Name] : texts["receipt.hello.nobody"], .. said, texts["talk.letter.place", booking.Slot.Place], texts["talk.letter.file"], texts["talk.letter.cancel-how"]],
            texts["talk.letter.cancel"], origin.Of(new Address($"/talk/cancel/{token}").In(booking.Language)),
            calendar.Entry(about, Title(about), texts["talk.letter.place", booking.Slot.Place])));
    }

    private void Over(TalkAbout about, string subject, IReadOnlyList<string> said, bool anyToChoose)
    {
        var booking = about.Booking;
        var again = (anyToChoose ? Doors.Talk : Doors.Apply).With("hub", about.Hub.Slug).With("q", booking.Need is { Length: <= CarriedNeed } need ? need : null);
        post.Queue(new MailLetter(
            booking.Email, booking.Language.Code, subject, [Greeting.IsName(booking.Name) ? texts["talk.letter.hello", booking.Name] : texts["receipt.hello.nobody"], .. said],
            texts[anyToChoose ? "talk.letter.new" : "talk.letter.write"], origin.Of(again.In(booking.Language)), calendar.Gone(about, Title(about))));
    }

    private string Title(TalkAbout about) => texts["talk.calendar.customer", about.Adviser.Name, about.Hub.Name.In(about.Booking.Language)];
}
