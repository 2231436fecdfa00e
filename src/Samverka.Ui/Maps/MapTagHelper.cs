using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Charts;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Maps;

/// <summary>A map of areas and dots; each dot is a link that says its name and its count.</summary>
[HtmlTargetElement("s-map", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MapTagHelper : TagHelper
{
    public MapModel? Model { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var map = Model ?? throw new InvalidOperationException("<s-map> needs model=\"…\".");
        var unit = Unit(map.ViewBox);
        var svg = Element.Of("svg", "s-map-picture", ("viewBox", map.ViewBox), ("role", "group"), ("aria-label", map.Title));
        foreach (var region in map.Regions.OrderBy(region => region.IsSelected)) svg.Add(Region(region));
        foreach (var dot in map.Dots.OrderByDescending(dot => dot.Count)) svg.Add(Dot(dot, unit));
        output.Become(Element.Of("figure", "s-map").Add(
            map.ListAnchor is null ? null : Element.Of("a", "s-map-skip", ("href", map.ListAnchor)).Text(UiText.Of("ui.map.list")),
            svg,
            map.Attribution is null ? null : Element.Of("figcaption", "s-small s-soft").Text(map.Attribution)));
    }

    private static Element Region(MapRegion region)
    {
        var path = Element.Of("path", "s-region", ("d", region.Path), ("data-level", Math.Clamp(region.Level, 0, 4).ToString(CultureInfo.InvariantCulture)),
            ("data-selected", region.IsSelected ? "" : null));
        return region.Address is not { } address ? path
            : Element.Of("a", null, ("href", address.ToString()), ("aria-label", region.Name), ("aria-current", region.IsSelected ? "true" : null))
                .Add(path.Add(Element.Of("title").Text(region.Name)));
    }

    private static Element Dot(MapDot dot, double unit)
    {
        var radius = unit * (dot.Count > 1 ? 1.3 + Math.Min(0.9, Math.Log10(dot.Count) * 0.4) : 0.9);
        var name = dot.Count > 1 ? UiText.Of("ui.map.dot", dot.Label, dot.Count) : dot.Label;
        return Element.Of("a", "s-map-dot", ("href", dot.Address.ToString()), ("aria-label", name)).Add(
            Element.Of("title").Text(name),
            Circle("s-map-reach", dot, Math.Max(radius, unit * 1.4)),
            Circle("s-map-mark", dot, radius),
            dot.Count > 1 ? Number(dot, radius) : null);
    }

    private static Element Circle(string css, MapDot dot, double radius) =>
        Element.Of("circle", css, ("cx", Svg.N(dot.X)), ("cy", Svg.N(dot.Y)), ("r", Svg.N(radius)));

    private static Element Number(MapDot dot, double radius) =>
        Element.Of("text", "s-map-count", ("x", Svg.N(dot.X)), ("y", Svg.N(dot.Y + (radius * 0.36))), ("text-anchor", "middle"),
            ("font-size", Svg.N(radius)), ("aria-hidden", "true")).Text(Shown.Number(dot.Count));

    /// <summary>The radius of a single dot: a share of the map's longer side, so that it looks the same on every map.</summary>
    private static double Unit(string viewBox) =>
        viewBox.Split(' ').Skip(2).Max(side => double.Parse(side, CultureInfo.InvariantCulture)) / 90;
}
