using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Samverka.Platform.Mail;

namespace Samverka.Applications.Talks;

/// <summary>A talk as a calendar entry that any calendar opens (RFC 5545).</summary>
internal static class TalkCalendar
{
    public static MailAttachment File(TalkBooking booking, string title, string description)
    {
        var calendar = new Calendar { Method = "PUBLISH" };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{booking.Id}@samverka",
            DtStamp = Utc(booking.BookedAt),
            Start = Utc(booking.Slot.StartsAt),
            End = Utc(booking.Slot.EndsAt),
            Summary = title,
            Location = booking.Slot.Place,
            Description = description,
        });
        return new MailAttachment("samtal.ics", "text/calendar; charset=utf-8; method=PUBLISH", new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalDateTime Utc(DateTime at) => new(DateTime.SpecifyKind(at, DateTimeKind.Utc), CalDateTime.UtcTzId);
}
