using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;

namespace Samverka.Ui.Forms;

/// <summary>A question with visible answers: one of them (radio buttons) or several (check boxes).</summary>
[HtmlTargetElement("s-choices", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoicesTagHelper : FieldTagHelperBase
{
    public string? Legend { get; set; }

    public bool Multiple { get; set; }

    public IReadOnlyList<Choice>? Options { get; set; }

    public IEnumerable<string>? Values { get; set; }

    /// <summary>The chosen one, where only one can be.</summary>
    public string? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var legend = Legend.Needed("s-choices", "legend");
        var options = Options ?? throw new InvalidOperationException("<s-choices> needs options=\"…\".");
        var chosen = (Typed ?? Values ?? (Value is null ? [] : [Value])).ToHashSet();
        var fieldset = Element.Of("fieldset", "ds-fieldset s-choices", ("aria-describedby", DescribedBy))
            .Add(Element.Of("legend", "ds-label").Text(Called(legend)).Add(OptionalMarkup), HintMarkup, ErrorMarkup);
        for (var i = 0; i < options.Count; i++)
        {
            fieldset.Add(Row(options[i], i == 0 ? Id : $"{Id}-{i}", chosen.Contains(options[i].Value)));
        }

        output.Become(fieldset);
    }

    private Element Row(Choice choice, string id, bool isChosen)
    {
        var hint = choice.Hint is null ? null : $"{id}-about";
        return Element.Of("div", "ds-field").Add(
            Element.Of("input", "ds-input", ("type", Multiple ? "checkbox" : "radio"), ("id", id), ("name", Name), ("value", choice.Value),
                ("checked", isChosen ? "checked" : null), ("aria-invalid", Multiple ? Invalid : null), ("aria-describedby", hint)),
            Element.Of("label", "ds-label", ("for", id)).Text(choice.Label),
            hint is null ? null : Element.Of("p", "s-hint", ("id", hint)).Text(choice.Hint));
    }
}
