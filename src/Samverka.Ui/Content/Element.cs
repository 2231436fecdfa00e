using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Samverka.Ui.Content;

/// <summary>An element that a tag helper builds; an attribute whose value is null is left out. Lists hold hundreds, so it is little more than what it says.</summary>
internal sealed class Element : IHtmlContent
{
    // Most hold one text or one element: only the second needs a list.
    private object? _first;
    private List<object>? _others;
    private (string Name, string? Value)[] _attributes;

    private Element(string tag, string? css, (string Name, string? Value)[] attributes) => (Tag, Css, _attributes) = (tag, css, attributes);

    public string Tag { get; }

    public string? Css { get; }

    /// <summary>All but the class.</summary>
    public ReadOnlySpan<(string Name, string? Value)> Attributes => _attributes;

    /// <summary>What stands in the element, without the element itself.</summary>
    public IHtmlContent Inside => new Content(this);

    public static Element Of(string tag, string? css = null, params (string Name, string? Value)[] attributes) => new(tag, css, attributes);

    public Element With(params (string Name, string? Value)[] attributes)
    {
        _attributes = [.. _attributes, .. attributes];
        return this;
    }

    public Element Text(string? text)
    {
        if (!string.IsNullOrEmpty(text)) Append(text);
        return this;
    }

    public Element Add(params ReadOnlySpan<IHtmlContent?> children)
    {
        foreach (var child in children)
        {
            if (child is not null) Append(child);
        }

        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        WriteStart(writer, encoder);
        if (Tag is "input" or "br") return;
        WriteChildren(writer, encoder);
        WriteEnd(writer);
    }

    public void WriteStart(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(Tag);
        if (Css is not null) WriteAttribute(writer, encoder, "class", Css);
        foreach (var (name, value) in _attributes)
        {
            if (value is not null) WriteAttribute(writer, encoder, name, value);
        }

        writer.Write('>');
    }

    public void WriteEnd(TextWriter writer)
    {
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

    private void WriteChildren(TextWriter writer, HtmlEncoder encoder)
    {
        Write(_first, writer, encoder);
        if (_others is null) return;
        foreach (var child in _others) Write(child, writer, encoder);
    }

    private static void Write(object? child, TextWriter writer, HtmlEncoder encoder)
    {
        if (child is string text) encoder.Encode(writer, text);
        else ((IHtmlContent?)child)?.WriteTo(writer, encoder);
    }

    private void Append(object child)
    {
        if (_first is null) _first = child;
        else (_others ??= []).Add(child);
    }

    private sealed class Content(Element element) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => element.WriteChildren(writer, encoder);
    }
}
