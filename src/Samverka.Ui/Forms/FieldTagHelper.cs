using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Forms;

/// <summary>One line or one text area, with its label, hint and error.</summary>
[HtmlTargetElement("s-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : FieldTagHelperBase
{
    private static readonly string[] Types = ["text", "email", "tel", "number", "date", "search", "password", "textarea", "url", "time", "datetime-local"];

    public string? Label { get; set; }

    public string? Value { get; set; }

    public string Type { get; set; } = "text";

    public int Rows { get; set; } = 5;

    public string? Autocomplete { get; set; }

    [HtmlAttributeName("inputmode")]
    public string? InputMode { get; set; }

    /// <summary>The most characters that may be typed; a text area counts down to it.</summary>
    public int? Max { get; set; }

    /// <summary>A short example's width instead of the whole column: "short" or "medium".</summary>
    public string? Width { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = Label.Needed("s-field", "label");
        if (!Types.Contains(Type)) throw new InvalidOperationException($"<s-field> does not know type=\"{Type}\".");
        output.Become(Element.Of("div", "ds-field s-field", ("data-width", Width))
            .Add(LabelFor(label), HintMarkup, ErrorMarkup, Control(), Counter()));
    }

    private Element Control()
    {
        var text = Type == "password" ? "" : FirstTyped ?? Value ?? "";
        return Type == "textarea" ? TextArea(text) : Input(text);
    }

    private Element Input(string text) => Describe(Element.Of("input", "ds-input", ("type", Type), ("value", text)));

    private Element TextArea(string text)
    {
        var area = Describe(Element.Of("textarea", "ds-input", ("rows", Rows.ToString(CultureInfo.InvariantCulture))));
        // The parser drops the first line break of a text area; one more keeps what was typed.
        return area.Add(new HtmlString("\n")).Text(text);
    }

    private Element Describe(Element control) => control.With(
            ("id", Id), ("name", Name), ("autocomplete", Autocomplete), ("inputmode", InputMode),
            ("maxlength", Max is not null && Type != "textarea" ? Whole(Max.Value) : null),
            ("data-max", Max is not null && Type == "textarea" ? Whole(Max.Value) : null),
            ("required", Required ? "required" : null), ("aria-invalid", Invalid), ("aria-describedby", DescribedBy));

    private Element? Counter() => Max is null || Type != "textarea" ? null
        : Element.Of("p", "s-hint s-counter", ("data-left", UiText.Of("ui.field.left")), ("data-over", UiText.Of("ui.field.over")))
            .Text(UiText.Of("ui.field.max", Max.Value));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
