using System.Globalization;
using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>A target as typed: one value for each decision that set it, parts by their names, half-years as lines.</summary>
internal sealed class TargetForm
{
    public const int IndicatorMax = 500;

    /// <summary>The ways to part a value; the parts of each make up the whole.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Axes { get; } = [["companies", "publicBodies"], ["home", "foreign"]];

    public string? IndicatorSv { get; set; }

    public string? IndicatorEn { get; set; }

    public bool IsAmount { get; set; }

    public bool AtLeast { get; set; }

    public string? SubsetOf { get; set; }

    public Dictionary<string, string?> Values { get; set; } = [];

    public Dictionary<string, string?> Parts { get; set; } = [];

    public string? Steps { get; set; }

    public static TargetForm Of(Target target) => new()
    {
        IndicatorSv = target.Indicator.Sv,
        IndicatorEn = target.Indicator.En,
        IsAmount = target.IsAmount,
        AtLeast = target.AtLeast,
        SubsetOf = target.SubsetOf,
        Values = target.Values.ToDictionary(v => v.Decision.ToString(CultureInfo.InvariantCulture), v => (string?)Shown(v.Value, target.IsAmount)),
        Parts = target.Parts.ToDictionary(p => p.Part, p => (string?)Shown(p.Value, target.IsAmount)),
        Steps = TargetSteps.Write(target.Steps, target.IsAmount),
    };

    /// <param name="others">Keys of the targets that this one may be counted among.</param>
    public Parsed<NewTarget> Parse(IEnumerable<int> decisions, IReadOnlyCollection<string> others)
    {
        var f = new FieldReader();
        var indicator = new LocalText(f.Required(IndicatorSv, nameof(IndicatorSv), "target.indicator.missing", IndicatorMax), f.Optional(IndicatorEn, nameof(IndicatorEn), IndicatorMax) ?? "");
        var whole = string.IsNullOrEmpty(SubsetOf) ? null : SubsetOf;
        f.Check(whole is null || others.Contains(whole), nameof(SubsetOf), "add.choice.missing");
        var values = ReadValues(f, [.. decisions.Order()]);
        var parts = ReadParts(f, values);
        var steps = TargetSteps.Read(Steps, IsAmount);
        f.Check(steps is not null, nameof(Steps), "target.steps.malformed");
        return f.Result(() => new NewTarget(indicator, IsAmount, AtLeast, whole, values, parts, steps!));
    }

    private SortedDictionary<int, long> ReadValues(FieldReader f, IReadOnlyList<int> decisions)
    {
        var values = new SortedDictionary<int, long>();
        foreach (var number in decisions)
        {
            if (f.Count(Values.GetValueOrDefault(Name(number)), $"{nameof(Values)}[{number}]") is { } value) values[number] = Kept(value);
        }

        // A value that could not be read has said so already.
        f.Check(values.Count > 0 || Values.Values.Any(typed => !string.IsNullOrWhiteSpace(typed)), $"{nameof(Values)}[{decisions[0]}]", "target.value.missing");
        return values;
    }

    private Dictionary<string, long> ReadParts(FieldReader f, SortedDictionary<int, long> values)
    {
        var parts = new Dictionary<string, long>();
        foreach (var axis in Axes)
        {
            foreach (var part in axis)
            {
                if (f.Count(Parts.GetValueOrDefault(part), $"{nameof(Parts)}[{part}]") is { } value) parts[part] = Kept(value);
            }

            var sum = axis.Where(parts.ContainsKey).Sum(part => parts[part]);
            if (axis.Any(parts.ContainsKey) && values.Count > 0) f.Check(sum == values.Last().Value, $"{nameof(Parts)}[{axis[0]}]", "target.parts.sum", Shown(sum, IsAmount), Shown(values.Last().Value, IsAmount));
        }

        return parts;
    }

    // Amounts are kept in öre or cent.
    private long Kept(long typed) => IsAmount ? typed * 100 : typed;

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shown(long value, bool isAmount) => (isAmount ? value / 100 : value).ToString(CultureInfo.InvariantCulture);
}

internal sealed record NewTarget(
    LocalText Indicator, bool IsAmount, bool AtLeast, string? SubsetOf, IReadOnlyDictionary<int, long> Values, IReadOnlyDictionary<string, long> Parts, IReadOnlyList<TargetSpan> Steps)
{
    public Target Make(Guid id, ProjectId project, string key, int order)
    {
        var target = new Target { Id = id, ProjectId = project, Key = key, Order = order, Indicator = Indicator };
        Write(target);
        return target;
    }

    public void Write(Target target)
    {
        (target.Indicator, target.AtLeast, target.SubsetOf) = (Indicator, AtLeast, SubsetOf);
        if (target.IsAmount != IsAmount) target.Unit = IsAmount ? Target.Amount : null;
        Replace(target.Values, Values, v => v.Decision, (decision, value) => new TargetValue { TargetId = target.Id, Decision = decision, Value = value }, (v, value) => v.Value = value);
        Replace(target.Parts, Parts, p => p.Part, (part, value) => new TargetPart { TargetId = target.Id, Part = part, Value = value }, (p, value) => p.Value = value);
        Replace(
            target.Steps, Steps.ToDictionary(span => span.From), s => s.From,
            (from, span) => new TargetStep { TargetId = target.Id, From = from, To = span.To, Value = span.Value }, (s, span) => (s.To, s.Value) = (span.To, span.Value));
    }

    // Rows that stay are changed in place: their keys may not be taken twice in one save.
    private static void Replace<TRow, TKey, TValue>(List<TRow> rows, IReadOnlyDictionary<TKey, TValue> wanted, Func<TRow, TKey> key, Func<TKey, TValue, TRow> make, Action<TRow, TValue> set)
        where TKey : notnull
    {
        rows.RemoveAll(row => !wanted.ContainsKey(key(row)));
        foreach (var row in rows) set(row, wanted[key(row)]);
        rows.AddRange(wanted.Where(pair => rows.All(row => !Equals(key(row), pair.Key))).Select(pair => make(pair.Key, pair.Value)).ToList());
    }
}
