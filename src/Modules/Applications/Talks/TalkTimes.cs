using System.Globalization;
using Samverka.Kernel;

namespace Samverka.Applications.Talks;

/// <summary>Times of talks as they are said in Sweden.</summary>
internal static class TalkTimes
{
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), SwedishTime.Zone);

    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>Null for the hour that summer time leaves out.</summary>
    public static DateTime? Utc(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return SwedishTime.Zone.IsInvalidTime(local) ? null : TimeZoneInfo.ConvertTimeToUtc(local, SwedishTime.Zone);
    }

    /// <summary>måndag 18 januari, Monday 18 January.</summary>
    public static string DayName(DateOnly day, Language language) => day.ToString("dddd d MMMM", language.Culture);

    /// <summary>09:00–09:30, with a joiner where a line could break.</summary>
    public static string Clock(DateTime startsAt, DateTime endsAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{Local(startsAt):HH:mm}–\u2060{Local(endsAt):HH:mm}");

    public static string Whole(DateTime startsAt, DateTime endsAt, Language language) =>
        $"{DayName(Day(startsAt), language)} {Local(startsAt).Year} {(language == Language.Swedish ? "kl." : "at")}\u00a0{Clock(startsAt, endsAt)}";

    /// <summary>Måndag 18 januari 2027 kl. 09:00–09:30: where nothing stands before it.</summary>
    public static string Heading(DateTime startsAt, DateTime endsAt, Language language)
    {
        var whole = Whole(startsAt, endsAt, language);
        return char.ToUpper(whole[0], language.Culture) + whole[1..];
    }

    public static bool IsInWeeks(this DateOnly day, IReadOnlyList<int> weeks) => weeks.Contains(ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)));
}
