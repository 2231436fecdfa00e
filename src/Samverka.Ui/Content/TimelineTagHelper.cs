using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>What happened, in order; holds <see cref="EventTagHelper"/>.</summary>
[HtmlTargetElement("s-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Element.Of("ol", "s-timeline").Add(await output.GetChildContentAsync()));
}
