using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Tables;

/// <summary>The fields of a filter beyond the first: folded on a telephone, where they would stand before everything that is listed, unless one of them is in use.</summary>
[HtmlTargetElement("s-more-filters", ParentTag = "s-filter")]
public sealed class MoreFiltersTagHelper : TagHelper
{
    public bool InUse { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Element.Of("details", "s-fold s-more-filters", ("open", InUse ? "" : null)).Add(
            Element.Of("summary").Text(UiText.Of("ui.filter.more")),
            Element.Of("div", "s-more-filters-fields").Add(await output.GetChildContentAsync())));
}
