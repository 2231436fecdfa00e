using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>The head of a front: large words on the theme's colour and a pattern made of the seed (a hub's slug). It holds the page's single main heading.</summary>
[HtmlTargetElement("s-hero")]
public sealed class HeroTagHelper : TagHelper
{
    public string? Title { get; set; }

    public string? Lead { get; set; }

    /// <summary>A few words above the title, such as the region.</summary>
    public string? Eyebrow { get; set; }

    public string Seed { get; set; } = "samverka";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Element.Of("div", "s-hero").Add(
            PatternSvg.Of(Seed),
            Eyebrow is null ? null : Element.Of("p", "s-eyebrow").Text(Eyebrow),
            Element.Of("h1").Text(Title.Needed("s-hero", "title")),
            Lead is null ? null : Element.Of("p", "s-lead").Text(Lead),
            Element.Of("div", "s-hero-content").Add(await output.GetChildContentAsync())));
}
