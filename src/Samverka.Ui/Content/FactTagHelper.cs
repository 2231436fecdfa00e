using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>One fact of <see cref="FactsTagHelper"/>.</summary>
[HtmlTargetElement("s-fact")]
public sealed class FactTagHelper : TagHelper
{
    public string? Term { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Element.Of("div", "s-fact").Add(
            Element.Of("dt").Text(Term.Needed("s-fact", "term")),
            Element.Of("dd").Add(await output.GetChildContentAsync())));
}
