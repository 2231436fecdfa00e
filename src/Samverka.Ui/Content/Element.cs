using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Samverka.Ui.Content;

/// <summary>An element that a tag helper builds; an attribute whose value is null is left out. Lists hold hundreds, so it is little more than what it says.</summary>
internal sealed class Element : IHtmlContent
{
    private readonly List<object> _children = [];
    private (string Name, string? Value)[] _attributes;

    private Element(string tag, (string Name, string? Value)[] attributes) => (Tag, _attributes) = (tag, attributes);

    public string Tag { get; }

    public ReadOnlySpan<(string Name, string? Value)> Attributes => _attributes;

    /// <summary>What stands in the element, without the element itself.</summary>
    public IHtmlContent Inside => new Content(_children);

    public static Element Of(string tag, string? css = null, params (string Name, string? Value)[] attributes) =>
        new(tag, css is null ? attributes : [("class", css), .. attributes]);

    public Element With(params (string Name, string? Value)[] attributes)
    {
        _attributes = [.. _attributes, .. attributes];
        return this;
    }

    public Element Text(string? text)
    {
        if (!string.IsNullOrEmpty(text)) _children.Add(text);
        return this;
    }

    public Element Add(params ReadOnlySpan<IHtmlContent?> children)
    {
        foreach (var child in children)
        {
            if (child is not null) _children.Add(child);
        }

        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(Tag);
        foreach (var (name, value) in _attributes)
        {
            if (value is not null) WriteAttribute(writer, encoder, name, value);
        }

        writer.Write('>');
        if (Tag is "input" or "br") return;
        WriteAll(_children, writer, encoder);
        writer.Write("</");
        writer.Write(Tag);
        writer.Write('>');
    }

    private static void WriteAttribute(TextWriter writer, HtmlEncoder encoder, string name, string value)
    {
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        encoder.Encode(writer, value);
        writer.Write('"');
    }

    private static void WriteAll(List<object> children, TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var child in children)
        {
            if (child is string text) encoder.Encode(writer, text);
            else ((IHtmlContent)child).WriteTo(writer, encoder);
        }
    }

    private sealed class Content(List<object> children) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => WriteAll(children, writer, encoder);
    }
}
