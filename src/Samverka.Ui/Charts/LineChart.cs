using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Charts;

/// <summary>A line by name; null where nothing is known yet, which breaks the line.</summary>
public sealed record Series(string Name, IReadOnlyList<double?> Values);

/// <summary>How something went over the labels (periods, dates) in order.</summary>
public sealed record LineChart(string Title, string Summary, IReadOnlyList<string> Labels, IReadOnlyList<Series> Lines) : Chart(Title, Summary)
{
    private const double Width = 640;
    private const double Height = 340;
    private static readonly Box Field = new(74, 14, 526, 270);

    internal override IHtmlContent Picture(string id)
    {
        var axis = Axis.Of(Lines.SelectMany(line => line.Values).OfType<double>());
        var svg = Svg.Image(id, this, Width, Height);
        foreach (var tick in axis.Ticks) svg.Add(Grid(axis, tick));
        for (var i = 0; i < Labels.Count; i++) svg.Add(Svg.Text(LabelClass(i), Across(i), Field.Bottom + 30, Labels[i]));
        for (var i = 0; i < Lines.Count; i++) Draw(svg, axis, i);
        return Element.Of("div").Add(Legend.Of([.. Lines.Select(line => line.Name)]), svg);
    }

    internal override ChartData Data() => new(
        [UiText.Of("ui.chart.when"), .. Lines.Select(line => line.Name)],
        [.. Labels.Select((label, i) => (IReadOnlyList<string>)[label, .. Lines.Select(line => i < line.Values.Count && line.Values[i] is { } value ? Format(value) : "–")])]);

    private Element Grid(Axis axis, double tick)
    {
        var y = Field.Y(axis.Share(tick));
        return Svg.Group(
            Svg.Line(tick == 0 ? "s-axis" : "s-grid-line", Field.Left, y, Field.Right, y),
            Svg.Text("s-tick", Field.Left - 10, y + 5, Format(tick), "end"));
    }

    private void Draw(Element svg, Axis axis, int series)
    {
        foreach (var part in LineGeometry.Parts(Lines[series].Values, axis, Field, Labels.Count))
        {
            svg.Add(Element.Of("path", $"s-stroke s-series-{(series % 5) + 1}", ("d", Svg.Path(part)), ("fill", "none")));
            foreach (var dot in part) svg.Add(Svg.Sign(series, dot));
        }
    }

    private double Across(int i) => LineGeometry.X(i, Labels.Count, Field);

    // On a phone only the labels that are not minor are shown, or they would run into each other.
    private string LabelClass(int i) => Labels.Count > 4 && (Labels.Count - 1 - i) % ((Labels.Count + 2) / 3) != 0 ? "s-tick s-minor" : "s-tick";
}
