using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Links;

namespace Samverka.Ui.Forms;

/// <summary>The one question of a front, sent as a get form to the page that answers it.</summary>
[HtmlTargetElement("s-question", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class QuestionTagHelper : TagHelper
{
    public Address To { get; set; }

    public string? Name { get; set; }

    public string? Label { get; set; }

    public string? Value { get; set; }

    public string? Placeholder { get; set; }

    public string? Hint { get; set; }

    public string? Button { get; set; }

    public int Max { get; set; } = 2000;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = Name.Needed("s-question", "name");
        var id = FormState.Id(name);
        var area = Element.Of("textarea", null, ("id", id), ("name", name), ("rows", "2"), ("maxlength", Max.ToString(CultureInfo.InvariantCulture)),
            ("placeholder", Placeholder), ("aria-describedby", Hint is null ? null : $"{id}-hint"), ("required", "required")).Text(Value);
        output.Become(GetForm.To(To, "s-question", "s-question").Add(
            Element.Of("label", null, ("for", id)).Text(Label.Needed("s-question", "label")),
            area,
            Element.Of("div", "s-question-row").Add(
                Element.Of("p", "s-hint", ("id", $"{id}-hint")).Text(Hint),
                Element.Of("button", "ds-button", ("type", "submit"), ("data-variant", "primary")).Text(Button.Needed("s-question", "button")))));
    }
}
