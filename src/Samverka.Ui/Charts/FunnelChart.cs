using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Charts;

/// <summary>One stage: how many came this far.</summary>
public sealed record Stage(string Label, double Count);

/// <summary>How many are left at each stage. Only for stages where each is a part of the one before.</summary>
public sealed record FunnelChart(string Title, string Summary, IReadOnlyList<Stage> Stages) : Chart(Title, Summary)
{
    internal override IHtmlContent Picture(string id)
    {
        var list = Element.Of("ol", "s-bars s-funnel");
        for (var i = 0; i < Stages.Count; i++)
        {
            var (from, to) = FunnelGeometry.Edges(Stages, i);
            list.Add(Element.Of("li").Add(
                Element.Of("span", "s-bar-label").Text(Stages[i].Label),
                Element.Of("span", "s-bar-value").Text(Words(i)),
                Element.Of("svg", "s-bar", ("viewBox", "0 0 1000 40"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false"))
                    .Add(Element.Of("path", "s-bar-fill", ("d", FunnelGeometry.Path(from, to))))));
        }

        return list;
    }

    internal override ChartData Data() => new(
        [UiText.Of("ui.chart.stage"), UiText.Of("ui.chart.count"), UiText.Of("ui.chart.of-previous")],
        [.. Stages.Select((stage, i) => (IReadOnlyList<string>)[stage.Label, Format(stage.Count), Share(i) ?? "–"])]);

    private string Words(int i) => Share(i) is { } share ? $"{Format(Stages[i].Count)} ({UiText.Of("ui.chart.share-of-previous", share)})" : Format(Stages[i].Count);

    private string? Share(int i) => i == 0 ? null : Shares.Of(Stages[i].Count, Stages[i - 1].Count);
}
