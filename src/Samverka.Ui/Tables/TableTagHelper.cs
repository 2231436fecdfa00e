using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Tables;

/// <summary>A list with its caption, order, pages and export; the content (an s-filter) stands above it, also when it left no row, but not when there is none to leave.</summary>
[HtmlTargetElement("s-table")]
public sealed class TableTagHelper : TagHelper
{
    public Table? Model { get; set; }

    /// <summary>Only where no heading says what the list is; a screen reader hears the caption in any case.</summary>
    public bool ShowCaption { get; set; }

    /// <summary>What an s-rows within it wrote.</summary>
    internal IHtmlContent? Rows { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(TableTagHelper)] = this;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var table = Model ?? throw new InvalidOperationException("<s-table> needs model=\"…\".");
        var above = await output.GetChildContentAsync();
        output.Become(Element.Of("div", "s-table").Add(
            above,
            table.Count == 0 ? Element.Of("p", "s-table-empty", ("role", "status")).Text(table.Empty) : TableMarkup.Of(table, ShowCaption, Rows),
            Foot(table)));
    }

    private static Element? Foot(Table table)
    {
        var pages = Pages(table);
        var export = table.Export is { } address && table.Count > 0
            ? Element.Of("a", "s-export", ("href", address.ToString()), ("download", "")).Text(UiText.Of("ui.table.export")) : null;
        return pages is null && export is null ? null : Element.Of("div", "s-table-foot").Add(pages, export);
    }

    private static Element? Pages(Table table) => table.Previous is null && table.Next is null ? null
        : Element.Of("nav", "s-pager", ("aria-label", UiText.Of("ui.table.pages", table.Caption))).Add(
            Page(table.Previous, "prev", UiText.Of("ui.table.previous")),
            Page(table.Next, "next", UiText.Of("ui.table.next")));

    private static Element? Page(Address? address, string rel, string text) => address is null ? null
        : Element.Of("a", "ds-button", ("href", address.ToString()), ("rel", rel), ("data-variant", "secondary"), ("data-size", "sm")).Text(text);
}
