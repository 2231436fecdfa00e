using System.Globalization;
using Samverka.Kernel;

namespace Samverka.Hubs.Records;

/// <summary>A date as exactly as it was published: a year, a month or a day. "2020" is never read as the first of January.</summary>
internal readonly record struct PublishedDate
{
    public const int MaxLength = 10;

    private PublishedDate(string text, DateOnly earliest, DateOnly latest) => (Text, Earliest, Latest) = (text, earliest, latest);

    /// <summary>YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public string Text { get; }

    /// <summary>The first day that it can mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Latest { get; }

    public static PublishedDate? Parse(string? text) => text?.Length switch
    {
        4 => Span(text, $"{text}-01-01", first => first.AddYears(1)),
        7 => Span(text, $"{text}-01", first => first.AddMonths(1)),
        10 => Span(text, text, first => first.AddDays(1)),
        _ => null,
    };

    public static PublishedDate Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>2020, december 2026, 1 januari 2025.</summary>
    public string Show(Language language) => Text.Length switch
    {
        4 => Text,
        7 => Earliest.ToString("MMMM yyyy", language.Culture),
        _ => Earliest.ToString("d MMMM yyyy", language.Culture),
    };

    public override string ToString() => Text ?? "";

    private static PublishedDate? Span(string text, string first, Func<DateOnly, DateOnly> next) =>
        DateOnly.TryParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < 9999
            ? new PublishedDate(text, day, next(day).AddDays(-1))
            : null;
}
