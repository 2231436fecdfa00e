using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samverka.Kernel;
using Samverka.Platform.Files;

namespace Samverka.Applications.Domain;

/// <summary>The days on which Sweden rests beside Saturdays and Sundays, by the rules that hold on the day; the file says where they stand written.</summary>
internal static class Holidays
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly Lazy<IReadOnlyList<HolidayRules>> Rules = new(Read);
    private static readonly ConcurrentDictionary<int, HashSet<DateOnly>> Years = [];

    public static bool IsOn(DateOnly day) => Years.GetOrAdd(day.Year, year => [.. In(year)]).Contains(day);

    public static IEnumerable<DateOnly> In(int year) => Rules.Value.SelectMany(rules => rules.In(year));

    private static List<HolidayRules> Read()
    {
        using var stream = DataFiles.Open("calendar/holidays-se.json");
        return JsonSerializer.Deserialize<List<HolidayRules>>(stream, Json)!;
    }
}

internal sealed record HolidayRules(DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<HolidayRule> Days)
{
    public IEnumerable<DateOnly> In(int year) => Days.Select(rule => rule.In(year)).Where(new Validity(ValidFrom, ValidTo).Holds);
}

/// <summary>So many days from Easter Sunday; or the day of a month; or, with a weekday, the first such day from that day of the month on.</summary>
internal sealed record HolidayRule(int? FromEaster, int Month, int Day, DayOfWeek? Weekday)
{
    public DateOnly In(int year)
    {
        if (FromEaster is { } days) return Easter(year).AddDays(days);
        var day = new DateOnly(year, Month, Day);
        return Weekday is { } weekday ? day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7) : day;
    }

    // The Gregorian reckoning (Meeus, Jones and Butcher).
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var month = (h + l - (7 * m) + 114) / 31;
        return new DateOnly(year, month, ((h + l - (7 * m) + 114) % 31) + 1);
    }
}
