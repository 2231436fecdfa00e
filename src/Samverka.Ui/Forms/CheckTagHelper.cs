using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;

namespace Samverka.Ui.Forms;

/// <summary>One statement to tick. Sends "true", or nothing at all when it is not ticked.</summary>
[HtmlTargetElement("s-check", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckTagHelper : FieldTagHelperBase
{
    public string? Label { get; set; }

    public bool Checked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = Label.Needed("s-check", "label");
        var isChecked = Typed is null ? Checked : Typed.Contains("true");
        var box = Element.Of("input", "ds-input", ("type", "checkbox"), ("id", Id), ("name", Name), ("value", "true"),
            ("checked", isChecked ? "checked" : null), ("required", Required ? "required" : null),
            ("aria-invalid", Invalid), ("aria-describedby", DescribedBy));
        output.Become(Element.Of("div", "ds-field s-check")
            .Add(box, Element.Of("label", "ds-label", ("for", Id)).Text(Called(label)), HintMarkup, ErrorMarkup));
    }
}
