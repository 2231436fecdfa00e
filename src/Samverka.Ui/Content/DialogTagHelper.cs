using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>Something to decide or fill in without leaving the page. Without JavaScript it unfolds in place; with it, a native modal dialog opens.</summary>
[HtmlTargetElement("s-dialog")]
public sealed class DialogTagHelper : TagHelper
{
    public string? Id { get; set; }

    /// <summary>The words on the button that opens it.</summary>
    public string? Button { get; set; }

    public string? Heading { get; set; }

    public string Variant { get; set; } = "secondary";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var id = Id.Needed("s-dialog", "id");
        output.Become(Element.Of("details", "s-dialog", ("id", id), ("data-close", Texts.UiText.Of("ui.close"))).Add(
            Element.Of("summary", "ds-button", ("data-variant", Variant)).Text(Button.Needed("s-dialog", "button")),
            Element.Of("div", "s-dialog-body").Add(
                Element.Of("h2", "s-dialog-heading", ("id", $"{id}-heading")).Text(Heading.Needed("s-dialog", "heading")),
                await output.GetChildContentAsync())));
    }
}
