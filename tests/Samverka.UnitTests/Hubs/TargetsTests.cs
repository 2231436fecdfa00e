using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;

namespace Samverka.UnitTests.Hubs;

public sealed class TargetsTests
{
    private static readonly ProjectId Project = new(Guid.Parse("0193f0a0-0000-7000-8000-000000000001"));

    [Fact]
    public void The_hundred_stand_among_the_thousand_and_the_pilots_on_their_own()
    {
        var tree = TargetNode.Tree([Target("reached", 1, 1000), Target("assessed", 2, 100, "reached"), Target("pilots", 3, 10)], decision: 1);

        Assert.Equal(["reached", "pilots"], tree.Select(node => node.Target.Key));
        Assert.Equal(100, Assert.Single(tree[0].Among).Value);
        Assert.Empty(tree[1].Among);
    }

    [Fact]
    public void An_amending_decision_changes_the_value_from_then_on_and_the_old_one_stays()
    {
        var target = Target("pilots", 1, 10);
        target.Values.Add(new TargetValue { TargetId = target.Id, Decision = 2, Value = 14 });

        Assert.Equal((10L, null), Shown(target, 1));
        Assert.Equal((14L, 10L), Shown(target, 2));
        Assert.Equal((14L, 10L), Shown(target, 3));
    }

    [Theory]
    [InlineData("2024-01-01", 1)]
    [InlineData("2026-05-20", 1)]
    [InlineData("2026-05-21", 2)]
    [InlineData("2030-01-01", 2)]
    public void The_decision_in_force_is_the_newest_made_by_the_day(string day, int expected) =>
        Assert.Equal(expected, Decisions.InForce([Decision(2, "2026-05-21"), Decision(1, "2024-11-28")], DateOnly.Parse(day)).Number);

    [Fact]
    public void A_decision_whose_day_is_not_published_counts_as_made() =>
        Assert.Equal(2, Decisions.InForce([Decision(1, "2022-06-16"), Decision(2, null)], new DateOnly(2022, 7, 1)).Number);

    [Fact]
    public void A_target_without_a_value_and_a_part_whose_whole_is_gone_are_shown_all_the_same()
    {
        var bare = Target("bare", 1, 10);
        bare.Values.Clear();

        var tree = TargetNode.Tree([bare, Target("part", 2, 100, "gone")], decision: 1);

        Assert.Equal([("bare", null), ("part", 100L)], tree.Select(node => (node.Target.Key, node.Value)));
    }

    private static (long? Value, long? Before) Shown(Target target, int decision)
    {
        var node = Assert.Single(TargetNode.Tree([target], decision));
        return (node.Value, node.Before);
    }

    private static Target Target(string key, int order, long value, string? among = null)
    {
        var id = new Guid(order, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
        var target = new Target { Id = id, ProjectId = Project, Key = key, Order = order, Indicator = LocalText.Same(key), SubsetOf = among };
        target.Values.Add(new TargetValue { TargetId = id, Decision = 1, Value = value });
        return target;
    }

    private static Decision Decision(int number, string? date) => new()
    {
        Id = new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]),
        ProjectId = Project,
        Number = number,
        Kind = number == 1 ? DecisionKind.Decision : DecisionKind.Amending,
        Date = PublishedDate.Parse(date),
        What = LocalText.Same("what"),
    };
}
