using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>Short ways to build the markup of the tag helpers; an attribute whose value is null is left out.</summary>
internal static class Element
{
    public static TagBuilder Of(string tag, string? css = null, params (string Name, string? Value)[] attributes)
    {
        var element = new TagBuilder(tag);
        if (css is not null) element.Attributes["class"] = css;
        foreach (var (name, value) in attributes)
        {
            if (value is not null) element.Attributes[name] = value;
        }

        if (tag is "input" or "br") element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    public static TagBuilder Text(this TagBuilder element, string? text)
    {
        element.InnerHtml.Append(text ?? "");
        return element;
    }

    public static TagBuilder Add(this TagBuilder element, params IHtmlContent?[] children)
    {
        foreach (var child in children)
        {
            if (child is not null) element.InnerHtml.AppendHtml(child);
        }

        return element;
    }

    /// <summary>The output becomes this element; attributes the page wrote itself (id, class, data-*) are kept.</summary>
    public static void Become(this TagHelperOutput output, TagBuilder element)
    {
        output.TagName = element.TagName;
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var (name, value) in element.Attributes)
        {
            if (name == "class") output.AddClass(value!);
            else output.Attributes.SetAttribute(name, value);
        }

        output.Content.SetHtmlContent(element.InnerHtml);
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
