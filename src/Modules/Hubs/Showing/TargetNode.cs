using Microsoft.Extensions.Localization;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Ui.Content;

namespace Samverka.Hubs.Showing;

/// <summary>A target under the decision in force, with the targets whose organisations are counted among its own.</summary>
internal sealed record TargetNode(Target Target, long? Value, long? Before, IReadOnlyList<TargetNode> Among)
{
    /// <summary>Shown below the target among whose organisations these are counted.</summary>
    public bool IsPart { get; private init; }

    public static IReadOnlyList<TargetNode> Tree(IReadOnlyList<Target> targets, int decision) => Below(null, targets, decision);

    /// <summary>The key of the whole as long as it is there: a part whose whole was removed stands by itself.</summary>
    public static string? Whole(Target target, IEnumerable<Target> targets) => targets.Any(other => other.Key == target.SubsetOf) ? target.SubsetOf : null;

    public static string Words(Target target, long? value, string currency, IStringLocalizer texts) => value switch
    {
        null => texts["not-published"],
        { } amount when target.IsAmount => Shown.Money(new Money(amount, currency)),
        { } number => Shown.Number(number),
    };

    private static IReadOnlyList<TargetNode> Below(string? whole, IReadOnlyList<Target> targets, int decision) =>
        [.. targets.Where(target => Whole(target, targets) == whole).OrderBy(target => target.Order)
            .Select(target => new TargetNode(target, target.Under(decision), Earlier(target, decision), Below(target.Key, targets, decision)) { IsPart = whole is not null })];

    /// <summary>The value before the decision in force, when that decision or one before it changed it.</summary>
    private static long? Earlier(Target target, int decision)
    {
        var first = target.Under(1);
        return first == target.Under(decision) ? null : first;
    }
}
