using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;

namespace Samverka.Ui.Forms;

/// <summary>The button that sends the form, once: a second press while the first is under way does nothing.</summary>
[HtmlTargetElement("s-submit")]
public sealed class SubmitTagHelper : TagHelper
{
    /// <summary>primary, secondary or tertiary; a form has one primary button.</summary>
    public string Variant { get; set; } = "primary";

    /// <summary>Null, or "danger" for what cannot be undone.</summary>
    public string? Color { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("data-once", "");
        Buttons.Dress(output, Variant, Color);
    }
}
