using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Tables;

internal static class TableMarkup
{
    /// <summary>The table in a container that scrolls sideways and can be reached by keyboard. A telephone stacks the cells, and takes the table's roles away with its layout: they are said here.</summary>
    public static Element Of(Table table, bool showCaption, IHtmlContent? rows) =>
        Element.Of("div", "s-scroll", ("role", "region"), ("aria-label", table.Caption), ("tabindex", "0"))
            .Add(Element.Of("table", "s-list s-stacks", ("role", "table")).Add(Element.Of("caption", showCaption ? null : "ds-sr-only").Text(table.Caption), Head(table), Body(table, rows)));

    private static Element Head(Table table)
    {
        var row = Element.Of("tr", null, ("role", "row"));
        foreach (var heading in table.Headings)
        {
            row.Add(Element.Of("th", Class(heading), ("role", "columnheader"), ("scope", "col"), ("aria-sort", Order(table, heading))).Add(Words(table, heading)));
        }

        return Element.Of("thead", null, ("role", "rowgroup")).Add(row);
    }

    private static Element Words(Table table, Table.Heading heading)
    {
        if (heading.Text.Length == 0) return Element.Of("span", "ds-sr-only").Text(UiText.Of("ui.table.actions"));
        if (!heading.IsSortable) return Element.Of("span").Text(heading.Text);
        return Element.Of("a", "s-sort", ("href", table.SortLink(heading).ToString())).Text(heading.Text)
            .Add(Element.Of("span", null, ("aria-hidden", "true")).Text(heading.Key != table.SortedBy ? "↕" : table.Descending ? "↓" : "↑"));
    }

    private static string? Order(Table table, Table.Heading heading) =>
        heading.Key != table.SortedBy ? null : table.Descending ? "descending" : "ascending";

    private static Element Body(Table table, IHtmlContent? rows)
    {
        var body = Element.Of("tbody", null, ("role", "rowgroup"));
        if (rows is not null) return body.Add(rows);
        var headings = table.Headings;
        foreach (var cells in table.Cells())
        {
            var row = Element.Of("tr", null, ("role", "row"));
            for (var i = 0; i < cells.Count; i++) row.Add(Cell(cells[i], headings[i], i == 0));
            body.Add(row);
        }

        return body;
    }

    private static Element Cell(IHtmlContent content, Table.Heading heading, bool isFirst) => Element.Of(
        isFirst ? "th" : "td", Class(heading),
        ("role", isFirst ? "rowheader" : "cell"), ("scope", isFirst ? "row" : null), ("data-label", isFirst || heading.SpeaksForItself || heading.Text.Length == 0 ? null : heading.Text)).Add(content);

    private static string? Class(Table.Heading heading) => (heading.IsNumeric, heading.IsSecondary) switch
    {
        (true, true) => "s-numeric s-secondary",
        (true, false) => "s-numeric",
        (false, true) => "s-secondary",
        _ => null,
    };
}
