using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Charts;

/// <summary>A figure: heading, words, picture and the numbers in a table that unfolds.</summary>
[HtmlTargetElement("s-chart")]
[HtmlTargetElement("s-chart-bar")]
[HtmlTargetElement("s-chart-line")]
[HtmlTargetElement("s-chart-radar")]
[HtmlTargetElement("s-chart-distribution")]
[HtmlTargetElement("s-chart-funnel")]
public sealed class ChartTagHelper : TagHelper
{
    private const string CountKey = "samverka.figures";

    public Chart? Model { get; set; }

    /// <summary>Unique on the page; the parts of the picture are named after it.</summary>
    public string? Id { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chart = Model ?? throw new InvalidOperationException($"<{context.TagName}> needs model=\"…\".");
        var id = Id ?? NextId();
        output.Become(Element.Of("figure", "s-figure", ("aria-labelledby", $"{id}-heading")).Add(
            Element.Of("figcaption").Add(
                Element.Of($"h{chart.Level}", null, ("id", $"{id}-heading")).Text(chart.Title),
                Element.Of("p", "s-soft").Text(chart.Summary)),
            Element.Of("div", "s-picture").Add(chart.Picture(id)),
            Numbers(chart)));
    }

    private string NextId()
    {
        var items = ViewContext.HttpContext.Items;
        var number = items[CountKey] is int last ? last + 1 : 1;
        items[CountKey] = number;
        return $"figure-{Svg.N(number)}";
    }

    private static Element Numbers(Chart chart)
    {
        var data = chart.Data();
        var body = Element.Of("tbody");
        foreach (var row in data.Rows) body.Add(Row(row));
        var head = Element.Of("tr");
        for (var i = 0; i < data.Headings.Count; i++) head.Add(Element.Of("th", i == 0 ? null : "s-numeric", ("scope", "col")).Text(data.Headings[i]));
        var table = Element.Of("table", "s-list").Add(Element.Of("caption", "ds-sr-only").Text(chart.Title), Element.Of("thead").Add(head), body);
        return Element.Of("details", "s-numbers").Add(
            Element.Of("summary").Text(UiText.Of("ui.chart.numbers")),
            Element.Of("div", "s-scroll", ("role", "region"), ("aria-label", chart.Title), ("tabindex", "0")).Add(table));
    }

    private static Element Row(IReadOnlyList<string> cells)
    {
        var row = Element.Of("tr");
        for (var i = 0; i < cells.Count; i++)
        {
            row.Add(i == 0 ? Element.Of("th", null, ("scope", "row")).Text(cells[i]) : Element.Of("td", "s-numeric").Text(cells[i]));
        }

        return row;
    }
}
