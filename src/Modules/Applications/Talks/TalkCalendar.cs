using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Samverka.Platform.Clock;
using Samverka.Platform.Mail;

namespace Samverka.Applications.Talks;

/// <summary>A talk as a calendar entry that any calendar opens (RFC 5545, RFC 5546): one entry a talk, renewed when it is moved and taken out when it is off.</summary>
internal sealed class TalkCalendar(TimeProvider clock)
{
    public MailAttachment Entry(TalkAbout about, string title, string description)
    {
        var entry = Event(about, title);
        (entry.Sequence, entry.Location, entry.Description) = (about.Booking.Moves, about.Booking.Slot.Place, description);
        return File("PUBLISH", entry);
    }

    public MailAttachment Gone(TalkAbout about, string title)
    {
        var entry = Event(about, title);
        (entry.Sequence, entry.Status) = (about.Booking.Moves + 1, EventStatus.Cancelled);
        return File("CANCEL", entry);
    }

    private static MailAttachment File(string method, CalendarEvent entry)
    {
        var calendar = new Calendar { Method = method };
        calendar.Events.Add(entry);
        return new MailAttachment("samtal.ics", $"text/calendar; charset=utf-8; method={method}", new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalDateTime Utc(DateTime at) => new(DateTime.SpecifyKind(at, DateTimeKind.Utc), CalDateTime.UtcTzId);

    private CalendarEvent Event(TalkAbout about, string title) => new()
    {
        Uid = $"{about.Booking.Id}@samverka",
        DtStamp = Utc(clock.Now()),
        Start = Utc(about.Booking.Slot.StartsAt),
        End = Utc(about.Booking.Slot.EndsAt),
        Summary = title,
        Organizer = new Organizer($"mailto:{about.Adviser.Email}") { CommonName = about.Adviser.Name },
    };
}
