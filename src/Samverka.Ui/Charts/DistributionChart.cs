using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Charts;

/// <summary>How many fall from one value up to the next; null when so few that they are not shown.</summary>
public sealed record Bin(double From, double To, int? Count);

/// <summary>The middle and the spread of all values.</summary>
public sealed record Spread(double Low, double FirstQuarter, double Median, double ThirdQuarter, double High);

/// <summary>How values are spread, with the reader's own value marked among them.</summary>
public sealed record DistributionChart(string Title, string Summary, IReadOnlyList<Bin> Bins) : Chart(Title, Summary)
{
    private const double Width = 640;
    private const double Height = 380;
    private static readonly Box Field = new(56, 44, 560, 210);

    public double? Own { get; init; }

    /// <summary>What the reader's own value is called, such as the organisation's name.</summary>
    public string? OwnName { get; init; }

    public Spread? Spread { get; init; }

    internal override IHtmlContent Picture(string id)
    {
        var axis = Axis.Of(Bins.Select(bin => (double)(bin.Count ?? 0)), 3);
        var svg = Svg.Image(id, this, Width, Height);
        foreach (var tick in axis.Ticks)
        {
            svg.Add(Svg.Line(tick == 0 ? "s-axis" : "s-grid-line", Field.Left, Field.Y(axis.Share(tick)), Field.Right, Field.Y(axis.Share(tick))),
                Svg.Text("s-tick", Field.Left - 8, Field.Y(axis.Share(tick)) + 5, Shown.Number(tick, 0), "end"));
        }

        foreach (var bin in Bins) svg.Add(Column(bin, axis));
        for (var i = 0; i <= Bins.Count; i++) svg.Add(Edge(i));
        return svg.Add(Box(), Mark());
    }

    internal override ChartData Data() => new(
        [UiText.Of("ui.chart.range"), UiText.Of("ui.chart.count")],
        [.. Bins.Select(bin => (IReadOnlyList<string>)[$"{Format(bin.From)}–{Format(bin.To)}", bin.Count is { } count ? Shown.Number(count) : UiText.Of("ui.chart.few")])]);

    private double X(double value) => Field.X(Math.Clamp((value - Bins[0].From) / (Bins[^1].To - Bins[0].From), 0, 1));

    private Element Column(Bin bin, Axis axis)
    {
        var (left, right) = (X(bin.From) + 2, X(bin.To) - 2);
        if (bin.Count is not { } count) return Svg.Text("s-tick", (left + right) / 2, Field.Bottom - 8, "…");
        var top = Field.Y(axis.Share(count));
        return Svg.Rect("s-bar-fill", left, top, right - left, Field.Bottom - top);
    }

    private Element Edge(int i)
    {
        var value = i < Bins.Count ? Bins[i].From : Bins[^1].To;
        return Svg.Text(i % 2 == 1 ? "s-tick s-minor" : "s-tick", X(value), Field.Bottom + 26, Format(value));
    }

    private Element? Mark() => Own is not { } own ? null : Svg.Group(
        Svg.Line("s-own", X(own), Field.Top - 12, X(own), Field.Bottom),
        Svg.Sign(1, new Dot(X(own), Field.Top - 12)),
        Svg.Text("s-tick s-strong", Math.Clamp(X(own), 140, 500), 20, $"{OwnName ?? UiText.Of("ui.chart.own")}: {Format(own)}"));

    private Element? Box()
    {
        if (Spread is not { } spread) return null;
        var y = Field.Bottom + 66;
        return Svg.Group(
            Svg.Line("s-axis", X(spread.Low), y, X(spread.High), y),
            Svg.Line("s-axis", X(spread.Low), y - 8, X(spread.Low), y + 8),
            Svg.Line("s-axis", X(spread.High), y - 8, X(spread.High), y + 8),
            Svg.Rect("s-box", X(spread.FirstQuarter), y - 14, X(spread.ThirdQuarter) - X(spread.FirstQuarter), 28),
            Svg.Line("s-median", X(spread.Median), y - 14, X(spread.Median), y + 14),
            Svg.Text("s-tick", X(spread.Median), y + 36, UiText.Of("ui.chart.median", Format(spread.Median))));
    }
}
