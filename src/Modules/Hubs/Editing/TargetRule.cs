using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>What is counted among others is never more than they are, under any decision, and is counted in the same unit.</summary>
internal static class TargetRule
{
    public static FieldError? Check(Target target, IReadOnlyList<Target> others)
    {
        if (others.FirstOrDefault(other => other.Key == target.SubsetOf) is { } whole)
        {
            if (whole.IsAmount != target.IsAmount) return new FieldError(nameof(TargetForm.SubsetOf), "target.whole.unit");
            if (Over(target, whole) is { } number) return Refused(number, "target.over-whole", whole, whole.Under(number));
        }

        foreach (var part in others.Where(other => other.SubsetOf == target.Key))
        {
            if (part.IsAmount != target.IsAmount) return new FieldError(nameof(TargetForm.IsAmount), "target.whole.unit");
            if (Over(part, target) is { } number) return Refused(number, "target.under-part", part, part.Under(number));
        }

        return null;
    }

    /// <summary>The first decision under which the part is more than the whole; null when there is none.</summary>
    private static int? Over(Target part, Target whole) =>
        part.Values.Concat(whole.Values).Select(value => value.Decision).Distinct().Order().Where(number => part.Under(number) > whole.Under(number)).Cast<int?>().FirstOrDefault();

    private static FieldError Refused(int number, string key, Target other, long? value) =>
        new($"{nameof(TargetForm.Values)}[{number}]", key, other.Indicator.In(Language.Current), Ui.Content.Shown.Number(other.IsAmount ? value!.Value / 100 : value!.Value));
}
