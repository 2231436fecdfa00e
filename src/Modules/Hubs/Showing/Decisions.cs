using Samverka.Hubs.Records;

namespace Samverka.Hubs.Showing;

internal static class Decisions
{
    /// <summary>The newest decision made by the day. One whose day is not published counts as made; before the first decision, the first.</summary>
    public static Decision InForce(IEnumerable<Decision> decisions, DateOnly day)
    {
        var inOrder = decisions.OrderBy(decision => decision.Number).ToList();
        return inOrder.LastOrDefault(decision => IsMade(decision, day)) ?? inOrder[0];
    }

    public static bool IsMade(Decision decision, DateOnly day) => decision.Date is not { } date || date.Earliest <= day;
}
