using Samverka.Ui.Content;

namespace Samverka.Ui.Charts;

internal static class Legend
{
    /// <summary>The series by name, each with its line and sign; nothing where there is only one.</summary>
    public static Element? Of(IReadOnlyList<string> names)
    {
        if (names.Count < 2) return null;
        var list = Element.Of("ul", "s-legend");
        for (var i = 0; i < names.Count; i++) list.Add(Element.Of("li").Add(Swatch(i), Element.Of("span").Text(names[i])));
        return list;
    }

    private static Element Swatch(int series) =>
        Element.Of("svg", null, ("viewBox", "0 0 36 16"), ("width", "36"), ("height", "16"), ("aria-hidden", "true")).Add(
            Svg.Line($"s-stroke s-series-{(series % 5) + 1}", 1, 8, 35, 8), Svg.Sign(series, new Dot(18, 8)));
}
