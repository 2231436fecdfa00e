using CsCheck;
using Samverka.Ui.Charts;

namespace Samverka.UnitTests.Ui;

public sealed class AxisTests
{
    [Theory]
    [InlineData(700, 800, 200)]
    [InlineData(1000, 1000, 250)]
    [InlineData(3, 3, 1)]
    [InlineData(0.04, 0.04, 0.01)]
    public void The_scale_ends_on_a_round_number_above_the_largest_value(double largest, double end, double step)
    {
        var axis = Axis.Of([largest]);
        Assert.Equal(end, axis.Max, 9);
        Assert.Equal(step, axis.Step, 9);
    }

    [Fact]
    public void The_scale_starts_at_zero_when_every_value_is_above_it() => Assert.Equal(0, Axis.Of([640, 700]).Min);

    [Fact]
    public void Nothing_at_all_still_gives_a_scale() => Assert.Equal([0, 0.25, 0.5, 0.75, 1], Axis.Of([]).Ticks);

    [Fact]
    public void Every_value_lies_within_its_scale_to_a_millionth_of_a_step_and_the_ticks_are_few() =>
        Gen.Double[-1e9, 1e9].Array[1, 20].Sample(values =>
        {
            var axis = Axis.Of(values);
            var slack = axis.Step / 1e6;
            Assert.True(axis.Min - slack <= values.Min() && axis.Max + slack >= values.Max());
            Assert.InRange(axis.Ticks.Count, 2, 7);
        });
}
