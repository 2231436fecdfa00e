using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Ui.Links;

/// <summary>A link to a page of ours, in the language of the page it stands on.</summary>
[HtmlTargetElement("a", Attributes = "to")]
public sealed class LinkTagHelper : TagHelper
{
    [HtmlAttributeName("to")]
    public Address To { get; set; }

    /// <summary>Another language than the page's own: the language switch.</summary>
    [HtmlAttributeName("in")]
    public Language? In { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("href", Destination.Of(To, "a", In));
        if (In is { } language) output.Attributes.SetAttribute("hreflang", language.Code);
    }
}
