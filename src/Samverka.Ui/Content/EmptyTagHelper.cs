using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>Said where a list would stand when there is nothing in it; the content is the next step.</summary>
[HtmlTargetElement("s-empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string? Heading { get; set; }

    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Element.Of("div", "s-empty").Add(
            Element.Of($"h{Level}", "s-empty-heading").Text(Heading.Needed("s-empty", "heading")),
            await output.GetChildContentAsync()));
}
