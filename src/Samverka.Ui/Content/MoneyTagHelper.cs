using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Kernel;

namespace Samverka.Ui.Content;

/// <summary>An amount in the reader's way of writing it, never broken over two lines.</summary>
[HtmlTargetElement("s-money", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper : TagHelper
{
    public Money Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Element.Of("span", "s-number").Text(Shown.Money(Value)));
}
