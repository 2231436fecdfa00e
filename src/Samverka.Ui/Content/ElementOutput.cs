using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>Short ways to turn a tag of the page into the markup it stands for.</summary>
internal static class ElementOutput
{
    /// <summary>The output becomes this element; attributes the page wrote itself (id, class, data-*) are kept.</summary>
    public static void Become(this TagHelperOutput output, Element element)
    {
        output.TagName = element.Tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (element.Css is { } css) output.AddClass(css);
        foreach (var (name, value) in element.Attributes)
        {
            if (value is not null) output.Attributes.SetAttribute(name, value);
        }

        output.Content.SetHtmlContent(element.Inside);
    }

    public static void AddClass(this TagHelperOutput output, string css)
    {
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(own) ? css : $"{css} {own}");
    }

    /// <summary>What is written in the page, or an exception that names the attribute to write.</summary>
    public static string Needed(this string? value, string tag, string attribute) =>
        string.IsNullOrWhiteSpace(value) ? throw new InvalidOperationException($"<{tag}> needs {attribute}=\"…\".") : value;
}
