using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Charts;

/// <summary>One profile by name, with a value on each axis.</summary>
public sealed record Profile(string Name, IReadOnlyList<double> Values);

/// <summary>Profiles over the same axes from the middle (0) to <paramref name="Max"/>: the result of an assessment beside others like it.</summary>
public sealed record RadarChart(string Title, string Summary, IReadOnlyList<string> Axes, double Max, IReadOnlyList<Profile> Profiles) : Chart(Title, Summary)
{
    private const double Width = 600;
    private const double Height = 430;
    private const double Radius = 150;
    private static readonly Dot Centre = new(Width / 2, 215);

    internal override IHtmlContent Picture(string id)
    {
        var svg = Svg.Image(id, this, Width, Height, "s-chart s-radar");
        foreach (var ring in new[] { 0.25, 0.5, 0.75, 1 }) svg.Add(Element.Of("path", "s-grid-line", ("d", Svg.Path(Ring(ring), closed: true)), ("fill", "none")));
        for (var i = 0; i < Axes.Count; i++) svg.Add(Spoke(i));
        for (var i = 0; i < Profiles.Count; i++) Draw(svg, i);
        svg.Add(Svg.Text("s-tick s-halo", Centre.X, Centre.Y - Radius - 6 + 22, Format(Max)));
        return Element.Of("div").Add(Legend.Of([.. Profiles.Select(profile => profile.Name)]), svg);
    }

    internal override ChartData Data() => new(
        [UiText.Of("ui.chart.axis"), .. Profiles.Select(profile => profile.Name)],
        [.. Axes.Select((axis, i) => (IReadOnlyList<string>)[axis, .. Profiles.Select(profile => Format(profile.Values[i]))])]);

    private IEnumerable<Dot> Ring(double share) => Axes.Select((_, i) => RadarGeometry.At(Centre, Radius * share, i, Axes.Count));

    private Element Spoke(int i)
    {
        var end = RadarGeometry.At(Centre, Radius, i, Axes.Count);
        var label = RadarGeometry.At(Centre, Radius + 16, i, Axes.Count);
        var lines = RadarGeometry.Wrap(Axes[i], 16);
        var words = Element.Of("text", "s-tick", ("text-anchor", RadarGeometry.Anchor(label.X - Centre.X)), ("y", Svg.N(label.Y)));
        for (var line = 0; line < lines.Count; line++)
        {
            var down = line == 0 ? RadarGeometry.Lift(label.Y - Centre.Y, lines.Count) : RadarGeometry.LineHeight;
            words.Add(Element.Of("tspan", null, ("x", Svg.N(label.X)), ("dy", Svg.Em(down))).Text(lines[line]));
        }

        return Svg.Group(Svg.Line("s-grid-line", Centre.X, Centre.Y, end.X, end.Y), words);
    }

    private void Draw(Element svg, int series)
    {
        var points = Profiles[series].Values.Select((value, i) => RadarGeometry.At(Centre, Radius * Math.Clamp(value / Max, 0, 1), i, Axes.Count)).ToList();
        svg.Add(Element.Of("path", $"s-stroke s-area s-series-{(series % 5) + 1}", ("d", Svg.Path(points, closed: true))));
        foreach (var point in points) svg.Add(Svg.Sign(series, point));
    }
}
