using System.Globalization;
using Samverka.Hubs.Records;

namespace Samverka.Hubs.Editing;

/// <summary>Spans of a target as lines of text: "2025-01-01 – 2025-06-30: 20".</summary>
internal static class TargetSteps
{
    /// <summary>In order of time; null when a line is no span, ends before it begins, or overlaps another.</summary>
    public static IReadOnlyList<TargetSpan>? Read(string? text, bool isAmount)
    {
        var spans = new List<TargetSpan>();
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Span(line, isAmount) is not { } span) return null;
            spans.Add(span);
        }

        spans.Sort((one, other) => one.From.CompareTo(other.From));
        return spans.Zip(spans.Skip(1)).Any(pair => pair.Second.From <= pair.First.To) ? null : spans;
    }

    public static string? Write(IEnumerable<TargetStep> steps, bool isAmount)
    {
        var lines = steps.OrderBy(step => step.From).Select(step => string.Create(CultureInfo.InvariantCulture, $"{step.From:yyyy-MM-dd} – {step.To:yyyy-MM-dd}: {(isAmount ? step.Value / 100 : step.Value)}"));
        return string.Join('\n', lines);
    }

    private static TargetSpan? Span(string line, bool isAmount)
    {
        var plain = string.Concat(line.Where(c => !char.IsWhiteSpace(c))).Replace('–', '-');
        if (plain.Length < 23 || plain[10] != '-' || plain[21] != ':') return null;
        if (Day(plain[..10]) is not { } from || Day(plain[11..21]) is not { } to || to < from) return null;
        if (!long.TryParse(plain[22..], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value >= 1_000_000_000_000) return null;
        return new TargetSpan(from, to, isAmount ? value * 100 : value);
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

internal sealed record TargetSpan(DateOnly From, DateOnly To, long Value);
