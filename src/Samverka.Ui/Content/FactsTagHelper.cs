using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>A list of what is known, term by term; holds <see cref="FactTagHelper"/>.</summary>
[HtmlTargetElement("s-facts")]
public sealed class FactsTagHelper : TagHelper
{
    /// <summary>Where every fact is a number or a word or two, a telephone shows two beside each other.</summary>
    public bool Short { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Element.Of("dl", "s-facts", ("data-short", Short ? "" : null)).Add(await output.GetChildContentAsync()));
}
