using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Forms;

/// <summary>A list to choose one from; a placeholder stands first and sends nothing.</summary>
[HtmlTargetElement("s-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : FieldTagHelperBase
{
    public string? Label { get; set; }

    public string? Value { get; set; }

    public IReadOnlyList<Choice>? Options { get; set; }

    public string? Placeholder { get; set; }

    public string? Autocomplete { get; set; }

    public string? Width { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = Label.Needed("s-select", "label");
        var options = Options ?? throw new InvalidOperationException("<s-select> needs options=\"…\".");
        var chosen = FirstTyped ?? Value ?? "";
        var select = Element.Of("select", "ds-input", ("id", Id), ("name", Name), ("autocomplete", Autocomplete),
            ("required", Required ? "required" : null), ("aria-invalid", Invalid), ("aria-describedby", DescribedBy));
        if (Placeholder is not null || options.All(choice => choice.Value.Length > 0 && choice.Value != chosen))
        {
            select.Add(Element.Of("option", null, ("value", "")).Text(Placeholder ?? UiText.Of("ui.select.placeholder")));
        }

        select.Add(new OptionList(options, chosen));
        output.Become(Element.Of("div", "ds-field s-field", ("data-width", Width)).Add(LabelFor(label), HintMarkup, ErrorMarkup, select));
    }
}
