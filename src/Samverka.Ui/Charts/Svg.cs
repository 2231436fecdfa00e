using System.Globalization;
using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;

namespace Samverka.Ui.Charts;

/// <summary>Short ways to write SVG; numbers with a point and one decimal, whatever the reader's language.</summary>
internal static class Svg
{
    public static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Em(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "em";

    /// <summary>A picture with a name and a description, read as one image.</summary>
    public static Element Image(string id, Chart chart, double width, double height, string css = "s-chart") =>
        Element.Of("svg", css, ("viewBox", $"0 0 {N(width)} {N(height)}"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc")).Add(
            Element.Of("title", null, ("id", $"{id}-title")).Text(chart.Title),
            Element.Of("desc", null, ("id", $"{id}-desc")).Text(chart.Summary));

    public static Element Group(params IHtmlContent?[] parts) => Element.Of("g").Add(parts);

    public static Element Line(string css, double x1, double y1, double x2, double y2) =>
        Element.Of("line", css, ("x1", N(x1)), ("y1", N(y1)), ("x2", N(x2)), ("y2", N(y2)));

    public static Element Rect(string css, double x, double y, double width, double height) =>
        Element.Of("rect", css, ("x", N(x)), ("y", N(y)), ("width", N(Math.Max(0, width))), ("height", N(Math.Max(0, height))));

    public static Element Text(string css, double x, double y, string text, string anchor = "middle") =>
        Element.Of("text", css, ("x", N(x)), ("y", N(y)), ("text-anchor", anchor)).Text(text);

    public static string Path(IEnumerable<Dot> points, bool closed = false) =>
        string.Concat(points.Select((point, i) => $"{(i == 0 ? "M" : "L")}{N(point.X)} {N(point.Y)}")) + (closed ? "Z" : "");

    /// <summary>Each series has its own sign besides its colour: circle, square, triangle, diamond.</summary>
    public static Element Sign(int series, Dot at, double size = 5) => Element.Of("path", $"s-sign s-series-{(series % 5) + 1}", ("d", (series % 4) switch
    {
        0 => $"M{N(at.X - size)} {N(at.Y)}a{N(size)} {N(size)} 0 1 0 {N(2 * size)} 0a{N(size)} {N(size)} 0 1 0 {N(-2 * size)} 0",
        1 => $"M{N(at.X - size)} {N(at.Y - size)}h{N(2 * size)}v{N(2 * size)}h{N(-2 * size)}Z",
        2 => $"M{N(at.X)} {N(at.Y - (size * 1.2))}L{N(at.X + (size * 1.15))} {N(at.Y + size)}H{N(at.X - (size * 1.15))}Z",
        _ => $"M{N(at.X)} {N(at.Y - (size * 1.3))}L{N(at.X + (size * 1.3))} {N(at.Y)}L{N(at.X)} {N(at.Y + (size * 1.3))}L{N(at.X - (size * 1.3))} {N(at.Y)}Z",
    }));
}
