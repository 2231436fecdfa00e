using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Content;

/// <summary>Something the reader should notice; its kind is also said in words to a screen reader.</summary>
[HtmlTargetElement("s-notice")]
public sealed class NoticeTagHelper : TagHelper
{
    public string Kind { get; set; } = "info";

    public string? Heading { get; set; }

    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Kinds.Known(Kind, "s-notice");
        var body = Element.Of("div", "s-notice-body").Add(
            Element.Of("span", "ds-sr-only").Text(UiText.Of($"ui.kind.{kind}") + " "),
            Heading is null ? null : Element.Of($"h{Level}", "s-notice-heading").Text(Heading),
            await output.GetChildContentAsync());
        output.Become(Element.Of("div", "s-notice", ("data-color", kind)).Add(Icons.Sign(kind), body));
    }
}
