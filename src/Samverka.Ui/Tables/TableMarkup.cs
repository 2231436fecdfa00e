using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Tables;

internal static class TableMarkup
{
    /// <summary>The table in a container that scrolls sideways and can be reached by keyboard. A telephone stacks the cells, and takes the table's roles away with its layout: they are said here.</summary>
    public static Element Of(Table table, bool showCaption, IHtmlContent? rows) =>
        Element.Of("div", "s-scroll", ("role", "region"), ("aria-label", table.Caption), ("tabindex", "0"))
            .Add(Element.Of("table", "s-list s-stacks", ("role", "table")).Add(Element.Of("caption", showCaption ? null : "ds-sr-only").Text(table.Caption), Head(table), Element.Of("tbody", null, ("role", "rowgroup")).Add(rows ?? new TableRows(table))));

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

    internal static string? Class(Table.Heading heading) => (heading.IsNumeric, heading.IsSecondary) switch
    {
        (true, true) => "s-numeric s-secondary",
        (true, false) => "s-numeric",
        (false, true) => "s-secondary",
        _ => null,
    };
}
