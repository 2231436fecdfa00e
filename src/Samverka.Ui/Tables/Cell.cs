using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Samverka.Kernel;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Links;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Tables;

/// <summary>What a cell may hold besides plain values.</summary>
public static class Cell
{
    /// <param name="label">What a screen reader says, where the text alone does not tell this link from those of other rows.</param>
    public static IHtmlContent Link(Address address, string text, string? label = null) =>
        Element.Of("a", null, ("href", Destination.Of(address, "s-table")), ("aria-label", label)).Text(text);

    /// <summary>A link that writes a mail.</summary>
    public static IHtmlContent Mail(string address) => Element.Of("a", null, ("href", $"mailto:{address}")).Add(Shown.Mail(address));

    public static IHtmlContent Tag(string kind, string text) =>
        Element.Of("span", "ds-tag s-tag", ("data-color", Kinds.Known(kind, "s-table"))).Text(text);

    /// <summary>A value with a line of plain words under it.</summary>
    public static IHtmlContent Over(IHtmlContent value, string line) => line.Length == 0 ? value : Beside(value, Element.Of("span", "s-under").Text(line));

    /// <summary>Several values beside each other.</summary>
    public static IHtmlContent Beside(params object?[] values) => new Values(values);

    /// <summary>The text in the reader's language, or in the other one and marked so.</summary>
    public static IHtmlContent Read(LocalText text, Language reader) => text.LanguageOf(reader) == reader
        ? Text(text.In(reader))
        : Element.Of("span", null, ("lang", text.LanguageOf(reader).Code)).Text(text.In(reader));

    internal static void Write(object? value, TextWriter writer, HtmlEncoder encoder)
    {
        if (Markup(value) is { } markup) markup.WriteTo(writer, encoder);
        else encoder.Encode(writer, Words(value));
    }

    private static IHtmlContent? Markup(object? value) => value switch
    {
        null or "" => Nothing(),
        IHtmlContent markup => markup,
        Money money => Element.Of("span", "s-number").Text(Shown.Money(money)),
        DateOnly day => TimeElement.Short(day),
        DateTime or DateTimeOffset => TimeElement.Of(value, "s-number"),
        _ => null,
    };

    private static string Words(object? value) => value switch
    {
        int number => Shown.Number(number),
        long number => Shown.Number(number),
        double number => Shown.Number(number, 1),
        Rate rate => Shown.Percent(rate),
        _ => value?.ToString() ?? "",
    };

    private sealed class Values(object?[] values) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (i > 0) writer.Write(' ');
                Write(values[i], writer, encoder);
            }
        }
    }

    private static StringHtmlContent Text(string? text) => new(text ?? "");

    private static IHtmlContent Nothing() => new HtmlContentBuilder()
        .AppendHtml(Element.Of("span", "s-soft s-nothing", ("aria-hidden", "true")).Text("–"))
        .AppendHtml(Element.Of("span", "ds-sr-only").Text(UiText.Of("ui.table.nothing")));
}
