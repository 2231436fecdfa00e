using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;

namespace Samverka.Ui.Tables;

/// <summary>The rows of a table, written straight to the page: an element kept for each of some hundred cells would be most of what a list costs.</summary>
internal sealed class TableRows(Table table) : IHtmlContent
{
    private static readonly Element Row = Element.Of("tr", null, ("role", "row"));

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        Element[] cells = [.. table.Headings.Select((heading, column) => Cell(heading, isFirst: column == 0))];
        for (var row = 0; row < table.Count; row++)
        {
            Row.WriteStart(writer, encoder);
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column].WriteStart(writer, encoder);
                Tables.Cell.Write(table.Value(row, column), writer, encoder);
                cells[column].WriteEnd(writer);
            }

            Row.WriteEnd(writer);
        }
    }

    private static Element Cell(Table.Heading heading, bool isFirst) => Element.Of(
        isFirst ? "th" : "td", TableMarkup.Class(heading),
        ("role", isFirst ? "rowheader" : "cell"), ("scope", isFirst ? "row" : null), ("data-label", isFirst || heading.SpeaksForItself || heading.Text.Length == 0 ? null : heading.Text));
}
