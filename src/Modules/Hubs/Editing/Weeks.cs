using System.Globalization;

namespace Samverka.Hubs.Editing;

/// <summary>Weeks of the year as people write them: "28-31, 52".</summary>
internal static class Weeks
{
    /// <summary>In order, each once; null when something in the text is no week.</summary>
    public static IReadOnlyList<int>? Read(string? text)
    {
        var weeks = new SortedSet<int>();
        foreach (var part in (text ?? "").Replace('–', '-').Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || Week(ends[0]) is not { } first || Week(ends[^1]) is not { } last || last < first) return null;
            for (var week = first; week <= last; week++) weeks.Add(week);
        }

        return [.. weeks];
    }

    public static string Show(IEnumerable<int> weeks)
    {
        var spans = new List<(int First, int Last)>();
        foreach (var week in weeks.Distinct().Order())
        {
            if (spans.Count > 0 && spans[^1].Last == week - 1) spans[^1] = (spans[^1].First, week);
            else spans.Add((week, week));
        }

        return string.Join(", ", spans.Select(span => span.First == span.Last ? $"{span.First}" : $"{span.First}–{span.Last}"));
    }

    private static int? Week(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week is >= 1 and <= 53 ? week : null;
}
