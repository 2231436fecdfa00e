using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;

namespace Samverka.Ui.Links;

/// <summary>A link that looks like a button when it has an address; else a button, which submits only when the page says type="submit".</summary>
[HtmlTargetElement("s-button")]
public sealed class ButtonTagHelper : TagHelper
{
    public string Variant { get; set; } = "primary";

    public string? Color { get; set; }

    public Address? To { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (To is { } address)
        {
            output.TagName = "a";
            output.Attributes.SetAttribute("href", Destination.Of(address, "s-button"));
        }
        else
        {
            output.TagName = "button";
            if (!output.Attributes.ContainsName("type")) output.Attributes.SetAttribute("type", "button");
        }

        Buttons.Dress(output, Variant, Color);
    }
}
