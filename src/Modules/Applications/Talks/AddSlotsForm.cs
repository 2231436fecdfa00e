using System.Globalization;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;

namespace Samverka.Applications.Talks;

/// <summary>Several times of one day, as typed.</summary>
internal sealed record AddSlotsForm
{
    public string? Hub { get; init; }

    public string? Day { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Minutes { get; init; }

    public string? Place { get; init; }

    /// <summary>Ticked: that it makes so many is what was meant.</summary>
    public string? Many { get; init; }

    /// <summary>More at once than this is asked about: a slip of the hand fills a day.</summary>
    public const int MostUnasked = 16;

    public static IReadOnlyList<int> Lengths { get; } = [15, 20, 30, 45, 60];

    public Parsed<AddSlots> Parse(IReadOnlyList<HubSummary> hubs, DateOnly today, Language language)
    {
        var f = new FieldReader();
        var hub = hubs.Count == 1 ? hubs[0] : hubs.FirstOrDefault(candidate => candidate.Slug == Hub);
        f.Check(hub is not null, nameof(Hub), "talk-slots.hub.missing");
        var day = ReadDay(f, hub, today);
        var (from, to) = (ReadTime(f, From, nameof(From), "talk-slots.from.missing"), ReadTime(f, To, nameof(To), "talk-slots.to.missing"));
        var minutes = int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && Lengths.Contains(length) ? length : 0;
        f.Check(minutes > 0, nameof(Minutes), "talk-slots.minutes.missing");
        if (from is { } start && to is { } end && minutes > 0) f.Check(end.ToTimeSpan() - start.ToTimeSpan() >= TimeSpan.FromMinutes(minutes), nameof(To), "talk-slots.to.too-early", minutes);
        var place = f.Required(Place, nameof(Place), "talk-slots.place.missing", TalkSlot.PlaceMaxLength);
        var times = from is { } first && to is { } last && minutes > 0 && last.ToTimeSpan() - first.ToTimeSpan() >= TimeSpan.FromMinutes(minutes) ? Times(day, first, last, minutes) : null;
        f.Check(times is not { Count: 0 }, nameof(From), "talk-slots.from.skipped");
        if (times is { Count: > MostUnasked }) f.Check(Many is not null, nameof(Many), "talk-slots.many", times.Count);
        return f.Result(() => new AddSlots(hub!.Id, times!, TimeSpan.FromMinutes(minutes), place, language));
    }

    private DateOnly ReadDay(FieldReader f, HubSummary? hub, DateOnly today)
    {
        if (!DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) f.Add(nameof(Day), "talk-slots.day.missing");
        else if (day < today || day > today.AddYears(1)) f.Add(nameof(Day), "talk-slots.day.outside");
        else if (hub is not null && day.IsInWeeks(hub.ClosedWeeks)) f.Add(nameof(Day), "talk-slots.day.closed", ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)));
        return day;
    }

    private static TimeOnly? ReadTime(FieldReader f, string? text, string field, string missing)
    {
        if (TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH.mm", "H.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        f.Add(field, missing);
        return null;
    }

    private static List<DateTime> Times(DateOnly day, TimeOnly from, TimeOnly to, int minutes)
    {
        var starts = new List<DateTime>();
        for (var start = from.ToTimeSpan(); start + TimeSpan.FromMinutes(minutes) <= to.ToTimeSpan(); start += TimeSpan.FromMinutes(minutes))
        {
            if (TalkTimes.Utc(day, TimeOnly.FromTimeSpan(start)) is { } utc) starts.Add(utc);
        }

        return starts;
    }
}

internal sealed record AddSlots(HubId Hub, IReadOnlyList<DateTime> Starts, TimeSpan Length, string Place, Language Language);
