using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

internal static class Buttons
{
    private static readonly string[] Variants = ["primary", "secondary", "tertiary"];

    public static void Dress(TagHelperOutput output, string variant, string? color)
    {
        if (!Variants.Contains(variant)) throw new InvalidOperationException($"A button is primary, secondary or tertiary, not '{variant}'.");
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("ds-button");
        output.Attributes.SetAttribute("data-variant", variant);
        if (color is not null) output.Attributes.SetAttribute("data-color", color);
    }
}
