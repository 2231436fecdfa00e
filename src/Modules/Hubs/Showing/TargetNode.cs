using Samverka.Hubs.Records;

namespace Samverka.Hubs.Showing;

/// <summary>A target under the decision in force, with the targets whose organisations are counted among its own.</summary>
internal sealed record TargetNode(Target Target, long Value, long? Before, IReadOnlyList<TargetNode> Among)
{
    public bool IsMoney => Target.IsAmount;

    public static IReadOnlyList<TargetNode> Tree(IReadOnlyList<Target> targets, int decision) => Below(null, targets, decision);

    private static IReadOnlyList<TargetNode> Below(string? whole, IReadOnlyList<Target> targets, int decision) =>
        [.. targets.Where(target => target.SubsetOf == whole).OrderBy(target => target.Order)
            .Select(target => new TargetNode(target, target.Under(decision), Earlier(target, decision), Below(target.Key, targets, decision)))];

    /// <summary>The value before the decision in force, when that decision or one before it changed it.</summary>
    private static long? Earlier(Target target, int decision)
    {
        var first = target.Under(1);
        return first == target.Under(decision) ? null : first;
    }
}
