using Samverka.Catalogue.Offerings;

namespace Samverka.UnitTests.Catalogue.Offerings;

public sealed class StateMachineTests
{
    // One row a state, one column a step: Create, Submit, SendBack, Publish, Withdraw, Restore, Expire. A hyphen: cannot be done.
    private static readonly Dictionary<OfferingState, string> Table = new()
    {
        [OfferingState.Draft] = "- InReview - Published Withdrawn - -",
        [OfferingState.InReview] = "- - Draft Published Withdrawn - -",
        [OfferingState.Published] = "- Published Published Published Withdrawn - Expired",
        [OfferingState.Expired] = "- Expired Expired Published Withdrawn - -",
        [OfferingState.Withdrawn] = "- - - - - Draft -",
    };

    public static TheoryData<string, string, string> Every()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var state in Enum.GetValues<OfferingState>())
        {
            var steps = Enum.GetValues<OfferingStep>();
            for (var i = 0; i < steps.Length; i++) rows.Add(state.ToString(), steps[i].ToString(), Table[state].Split(' ')[i]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void Each_step_leads_from_each_state_where_the_table_says(string state, string step, string expected)
    {
        var next = StateMachine.Next(Enum.Parse<OfferingState>(state), Enum.Parse<OfferingStep>(step), before: OfferingState.InReview);

        Assert.Equal(expected, next?.ToString() ?? "-");
    }

    [Fact]
    public void The_table_knows_every_state_and_every_step()
    {
        Assert.Equal(Enum.GetValues<OfferingState>().Length, Table.Count);
        Assert.All(Table.Values, row => Assert.Equal(Enum.GetValues<OfferingStep>().Length, row.Split(' ').Length));
    }

    // What was in review is a draft again: the withdrawal ended the wait, and it is sent anew.
    [Theory]
    [InlineData("Draft")]
    [InlineData("Published")]
    [InlineData("Expired")]
    public void Undoing_a_withdrawal_leads_back_to_where_it_was_made(string before) =>
        Assert.Equal(before, StateMachine.Next(OfferingState.Withdrawn, OfferingStep.Restore, Enum.Parse<OfferingState>(before)).ToString());
}
