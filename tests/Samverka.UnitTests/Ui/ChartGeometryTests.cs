using Samverka.Ui.Charts;

namespace Samverka.UnitTests.Ui;

public sealed class ChartGeometryTests
{
    private static readonly Box Field = new(0, 0, 100, 100);

    [Fact]
    public void A_missing_value_breaks_the_line()
    {
        var parts = LineGeometry.Parts([0, 10, null, 5], new Axis(0, 10, 5), Field, 5);
        Assert.Equal([new Dot(0, 100), new Dot(25, 0)], parts[0]);
        Assert.Equal([new Dot(75, 50)], parts[1]);
    }

    [Fact]
    public void A_single_point_stands_in_the_middle() => Assert.Equal(50, LineGeometry.X(0, 1, Field));

    [Fact]
    public void The_first_axis_of_a_radar_points_up_and_the_next_goes_clockwise()
    {
        var up = RadarGeometry.At(new Dot(0, 0), 10, 0, 4);
        var right = RadarGeometry.At(new Dot(0, 0), 10, 1, 4);
        Assert.Equal((0, -10), (Math.Round(up.X, 9), Math.Round(up.Y, 9)));
        Assert.Equal((10, 0), (Math.Round(right.X, 9), Math.Round(right.Y, 9)));
    }

    [Fact]
    public void A_long_label_is_broken_between_words_and_a_long_word_is_kept_whole() =>
        Assert.Equal(["Human-centric", "digitalisation"], RadarGeometry.Wrap("Human-centric digitalisation", 16));

    [Fact]
    public void A_stage_narrows_to_the_width_of_the_next()
    {
        Stage[] stages = [new("a", 200), new("b", 100), new("c", 20)];
        Assert.Equal((1, 0.5), FunnelGeometry.Edges(stages, 0));
        Assert.Equal((0.5, 0.1), FunnelGeometry.Edges(stages, 1));
        Assert.Equal((0.1, 0.1), FunnelGeometry.Edges(stages, 2));
    }

    [Fact]
    public void A_stage_with_someone_in_it_never_vanishes() => Assert.StartsWith("M0 2H4L4 38", FunnelGeometry.Path(0.0001, 0.0001));

    [Fact]
    public void A_target_is_not_said_to_be_reached_before_it_is()
    {
        Assert.StartsWith("99", Shares.Of(999, 1000));
        Assert.StartsWith("100", Shares.Of(1000, 1000));
        Assert.Null(Shares.Of(1, 0));
    }
}
