using Microsoft.Extensions.Localization;
using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Showing;

internal static class Periods
{
    /// <summary>2020–2023, or that it is not published.</summary>
    public static string Show(PublishedDate? from, PublishedDate? to, IStringLocalizer texts, Language language) => (from, to) switch
    {
        (null, null) => texts["not-published"],
        ({ } start, null) => texts["period.from", start.Show(language)],
        (null, { } end) => texts["period.to", end.Show(language)],
        ({ Text.Length: 4 } start, { Text.Length: 4 } end) => $"{start.Text}–{end.Text}",
        ({ } start, { } end) => $"{Whole(start, language)} – {Whole(end, language)}",
    };

    // A line ends between the days and not within one.
    private static string Whole(PublishedDate day, Language language) => day.Show(language).Replace(' ', '\u00a0');
}
