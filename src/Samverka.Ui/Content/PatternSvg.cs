using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace Samverka.Ui.Content;

internal static class PatternSvg
{
    private const int Width = 1200;
    private const int Height = 560;
    private static readonly ConcurrentDictionary<string, HtmlString> Made = new();

    /// <summary>Denser to the right, where no words stand.</summary>
    public static HtmlString Of(string seed) => Made.Count < 200 ? Made.GetOrAdd(seed, Make) : Make(seed);

    private static HtmlString Make(string seed)
    {
        var (dots, links) = Constellation.Of(seed, Width, Height, 64);
        var svg = new StringBuilder($"""<svg class="s-pattern" viewBox="0 0 {Width} {Height}" preserveAspectRatio="xMaxYMid slice" aria-hidden="true" focusable="false">""");
        foreach (var link in links.Where(link => Strength((link.From.X + link.To.X) / 2) > 0))
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<line x1="{link.From.X:0}" y1="{link.From.Y:0}" x2="{link.To.X:0}" y2="{link.To.Y:0}" opacity="{Strength((link.From.X + link.To.X) / 2):0.##}"/>""");
        }

        foreach (var dot in dots.Where(dot => Strength(dot.X) > 0))
        {
            var css = dot.IsSpark ? " class=\"s-spark\"" : "";
            svg.Append(CultureInfo.InvariantCulture, $"""<circle{css} cx="{dot.X:0}" cy="{dot.Y:0}" r="{dot.Radius:0.#}" opacity="{Strength(dot.X):0.##}"/>""");
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private static double Strength(double x) => Math.Clamp((x - (Width * 0.42)) / (Width * 0.4), 0, 1);
}
