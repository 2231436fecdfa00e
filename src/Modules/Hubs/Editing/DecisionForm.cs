using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>A new decision as typed; the values are those of targets that it changes, by target key.</summary>
internal sealed class DecisionForm
{
    public string? Date { get; set; }

    public string? WhatSv { get; set; }

    public string? WhatEn { get; set; }

    public string? PeriodFrom { get; set; }

    public string? PeriodTo { get; set; }

    public string? Budget { get; set; }

    public string? Source { get; set; }

    public Dictionary<string, string?> Values { get; set; } = [];

    public Parsed<NewDecision> Parse(IReadOnlyList<Target> targets)
    {
        var f = new FieldReader();
        var date = f.Date(Date, nameof(Date));
        var what = new LocalText(f.Required(WhatSv, nameof(WhatSv), "add.decision.what.missing", Decision.WhatMax), f.Optional(WhatEn, nameof(WhatEn), Decision.WhatMax) ?? "");
        var (from, to) = (f.Date(PeriodFrom, nameof(PeriodFrom)), f.Date(PeriodTo, nameof(PeriodTo)));
        f.Check(from is null || to is null || from.Value.Earliest <= to.Value.Latest, nameof(PeriodTo), "add.period.backwards");
        var budget = f.Minor(Budget, nameof(Budget));
        var source = f.Optional(Source, nameof(Source), 500);
        f.WebAddress(source, nameof(Source));
        var values = new Dictionary<Guid, long>();
        foreach (var target in targets)
        {
            if (Value(f, target) is { } value) values[target.Id] = value;
        }

        return f.Result(() => new NewDecision(date, what, from, to, budget, source, values));
    }

    /// <summary>What is counted among others and would be more than they are, said at the field that was typed in. Asked while nobody else may change the targets.</summary>
    public static IReadOnlyList<FieldError> Check(IReadOnlyDictionary<Guid, long> values, IReadOnlyList<Target> targets) =>
        [.. targets.Select(part => CheckWhole(part, targets, values)).OfType<FieldError>()];

    private static FieldError? CheckWhole(Target part, IReadOnlyList<Target> targets, IReadOnlyDictionary<Guid, long> values)
    {
        if (targets.FirstOrDefault(target => target.Key == part.SubsetOf) is not { } whole) return null;
        var (little, much) = (Then(part, values), Then(whole, values));
        var (typed, key, other, value) = values.ContainsKey(part.Id) ? (part, "target.over-whole", whole, much) : (whole, "target.under-part", part, little);
        if (!(little > much) || !values.ContainsKey(typed.Id)) return null;
        return new FieldError($"{nameof(Values)}[{typed.Key}]", key, other.Indicator.In(Language.Current), Ui.Content.Shown.Number(other.IsAmount ? (value ?? 0) / 100 : value ?? 0));
    }

    private static long? Then(Target target, IReadOnlyDictionary<Guid, long> values) => values.TryGetValue(target.Id, out var value) ? value : target.Under(int.MaxValue);

    private long? Value(FieldReader f, Target target)
    {
        var value = f.Count(Values.GetValueOrDefault(target.Key), $"{nameof(Values)}[{target.Key}]");
        return target.IsAmount ? value * 100 : value;
    }
}
