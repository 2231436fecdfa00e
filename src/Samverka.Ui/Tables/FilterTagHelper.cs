using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Links;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Tables;

/// <summary>The filter of a list: fields in a get form, sent by its button: a page that goes away at a choice throws out whoever uses a keyboard (WCAG 3.2.2); the query of the address (such as the order) is kept.</summary>
[HtmlTargetElement("s-filter")]
public sealed class FilterTagHelper : TagHelper
{
    public Address To { get; set; }

    /// <summary>Where the list stands without any filter; the link to it shows only when this is given.</summary>
    public Address? Clear { get; set; }

    // Nothing is required in a filter, so its fields do not say so.
    public override void Init(TagHelperContext context) => context.Items[typeof(FilterTagHelper)] = true;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(TableTagHelper), out var table) && table is TableTagHelper { Model.HasNothing: true })
        {
            output.SuppressOutput();
            return;
        }

        var form = GetForm.To(To, "s-filter", "s-filter", UiText.Of("ui.filter")).Add(
            await output.GetChildContentAsync(),
            Element.Of("button", "ds-button", ("type", "submit"), ("data-variant", "secondary")).Text(UiText.Of("ui.filter.apply")),
            Clear is { } clear ? Element.Of("a", "s-filter-clear", ("href", clear.ToString())).Text(UiText.Of("ui.filter.clear")) : null);
        output.Become(form);
    }
}
