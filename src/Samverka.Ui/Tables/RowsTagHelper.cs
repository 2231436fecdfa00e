using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Tables;

/// <summary>Within s-table: the rows as the page writes them itself, where a row has a form; headings, order, pages and file remain the table's.</summary>
[HtmlTargetElement("s-rows", ParentTag = "s-table")]
public sealed class RowsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((TableTagHelper)context.Items[typeof(TableTagHelper)]).Rows = await output.GetChildContentAsync();
        output.SuppressOutput();
    }
}
