using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Showing;

/// <summary>The time and the budget of a project as its decisions together have them: what a later decision leaves unsaid stays as it was.</summary>
internal sealed record ProjectTerms(PublishedDate? PeriodFrom, PublishedDate? PeriodTo, long? BudgetMinor, LocalText? BudgetPublished)
{
    /// <summary>As of a day: of the decisions made by then, or of the first where none was.</summary>
    public static ProjectTerms On(IReadOnlyCollection<Decision> decisions, DateOnly day)
    {
        var inForce = Decisions.InForce(decisions, day);
        return Of(decisions.Where(decision => decision.Number <= inForce.Number && (decision == inForce || Decisions.IsMade(decision, day))));
    }

    /// <summary>Under the decision with the number and those before it.</summary>
    public static ProjectTerms Under(IEnumerable<Decision> decisions, int number) => Of(decisions.Where(decision => decision.Number <= number));

    /// <summary>Of all that is decided, also for a day to come.</summary>
    public static ProjectTerms Newest(IEnumerable<Decision> decisions) => Of(decisions);

    public Money? Budget(string currency) => BudgetMinor is { } minor ? new Money(minor, currency) : null;

    private static ProjectTerms Of(IEnumerable<Decision> decisions)
    {
        var terms = new ProjectTerms(null, null, null, null);
        foreach (var decision in decisions.OrderBy(decision => decision.Number))
        {
            terms = terms with { PeriodFrom = decision.PeriodFrom ?? terms.PeriodFrom, PeriodTo = decision.PeriodTo ?? terms.PeriodTo };
            // The words belong to the amount, or stand in its place.
            if (decision is { BudgetMinor: null, BudgetPublished: null }) continue;
            terms = terms with { BudgetMinor = decision.BudgetMinor, BudgetPublished = decision.BudgetPublished };
        }

        return terms;
    }
}
