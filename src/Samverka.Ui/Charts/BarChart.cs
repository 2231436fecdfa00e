using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Charts;

/// <summary>One bar: what is reached, and the target it is held against.</summary>
public sealed record Bar(string Label, double Value, double? Target = null);

/// <summary>Values side by side, each against its own target. With <see cref="EachOnItsOwn"/> every bar has its own scale (targets of different size).</summary>
public sealed record BarChart(string Title, string Summary, IReadOnlyList<Bar> Bars) : Chart(Title, Summary)
{
    public bool EachOnItsOwn { get; init; }

    // The rows are a list of words with a drawn bar in each, so that the words keep their size on a phone.
    internal override IHtmlContent Picture(string id)
    {
        var common = Bars.Count == 0 ? 1 : Bars.Max(Reach);
        var list = Element.Of("ul", "s-bars");
        foreach (var bar in Bars)
        {
            list.Add(Element.Of("li").Add(
                Element.Of("span", "s-bar-label").Text(bar.Label),
                Element.Of("span", "s-bar-value").Text(Words(bar)),
                Drawn(bar, Math.Max(EachOnItsOwn ? Reach(bar) : common, double.Epsilon))));
        }

        return list;
    }

    // Without a single target it is a list of amounts, and nothing that came out of anything.
    internal override ChartData Data() => Bars.All(bar => bar.Target is null) ? new(
        [UiText.Of("ui.chart.what"), UiText.Of("ui.chart.amount")],
        [.. Bars.Select(bar => (IReadOnlyList<string>)[bar.Label, Format(bar.Value)])]) : new(
        [UiText.Of("ui.chart.what"), UiText.Of("ui.chart.value"), UiText.Of("ui.chart.target"), UiText.Of("ui.chart.share")],
        [.. Bars.Select(bar => (IReadOnlyList<string>)[bar.Label, Format(bar.Value), bar.Target is { } target ? Format(target) : "–", Share(bar) ?? "–"])]);

    private static double Reach(Bar bar) => Math.Max(bar.Value, bar.Target ?? 0);

    private static string? Share(Bar bar) => Shares.Of(bar.Value, bar.Target ?? 0);

    private string Words(Bar bar) => bar.Target is not { } target ? Format(bar.Value)
        : UiText.Of("ui.chart.of-target", Format(bar.Value), Format(target), Share(bar) ?? "–");

    private static Element Drawn(Bar bar, double reach)
    {
        var svg = Element.Of("svg", "s-bar", ("viewBox", "0 0 1000 20"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false"))
            .Add(Svg.Rect("s-bar-track", 0, 3, 1000, 14), Svg.Rect("s-bar-fill", 0, 3, 1000 * Math.Max(0, bar.Value) / reach, 14));
        return bar.Target is not { } target ? svg : svg.Add(Svg.Line("s-bar-target", Math.Min(999, 1000 * target / reach), 0, Math.Min(999, 1000 * target / reach), 20));
    }
}
