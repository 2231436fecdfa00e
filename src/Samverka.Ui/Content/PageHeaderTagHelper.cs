using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Addresses;
using Samverka.Ui.Links;

namespace Samverka.Ui.Content;

/// <summary>The page's single main heading, with the way back above it and what the page can do (the content) beside it.</summary>
[HtmlTargetElement("s-page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    public string? Title { get; set; }

    public string? Lead { get; set; }

    public string? BackText { get; set; }

    public Address? BackTo { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var words = Element.Of("div", "s-page-header-words").Add(
            Element.Of("h1").Text(Title.Needed("s-page-header", "title")),
            Lead is null ? null : Element.Of("p", "s-lead").Add(Shown.Mail(Lead)));
        output.Become(Element.Of("div", "s-page-header").Add(
            Back(),
            Element.Of("div", "s-page-header-row").Add(words, content.IsEmptyOrWhiteSpace ? null : Element.Of("div", "s-page-header-actions").Add(content))));
    }

    private Element? Back() => BackTo is not { } address ? null
        : Element.Of("a", "s-back", ("href", Destination.Of(address, "s-page-header"))).Text(BackText.Needed("s-page-header", "back-text"));
}
