using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>A status in one or two words. The words carry the meaning; the colour only underlines it.</summary>
[HtmlTargetElement("s-tag")]
public sealed class TagTagHelper : TagHelper
{
    public string Kind { get; set; } = "neutral";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (content.IsEmptyOrWhiteSpace) throw new InvalidOperationException("<s-tag> needs words.");
        output.Become(Element.Of("span", "ds-tag s-tag", ("data-color", Kinds.Known(Kind, "s-tag"))).Add(content));
    }
}
