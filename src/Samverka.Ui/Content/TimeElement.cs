using System.Globalization;

namespace Samverka.Ui.Content;

internal static class TimeElement
{
    /// <summary>A time element that a machine can read as well; instants are given to the minute unless only the day is asked for.</summary>
    public static Element Of(object? value, string? css = null, bool dayOnly = false) => value switch
    {
        DateOnly day => Make(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Shown.Date(day), css),
        DateTime utc => Make(utc.ToString("s", CultureInfo.InvariantCulture) + "Z", dayOnly ? Shown.Date(Shown.Day(utc)) : Shown.Instant(utc), css),
        DateTimeOffset instant => Of(instant.UtcDateTime, css, dayOnly),
        _ => throw new InvalidOperationException($"A date is DateTime (UTC), DateTimeOffset or DateOnly, not '{value ?? "null"}'."),
    };

    /// <summary>The day alone, written short.</summary>
    public static Element Short(DateOnly day) => Make(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Shown.ShortDate(day), "s-number");

    private static Element Make(string machine, string text, string? css) => Element.Of("time", css, ("datetime", machine)).Text(text);
}
