using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>A list of what is known, term by term; holds <see cref="FactTagHelper"/>.</summary>
[HtmlTargetElement("s-facts")]
public sealed class FactsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Element.Of("dl", "s-facts").Add(await output.GetChildContentAsync()));
}
