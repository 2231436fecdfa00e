using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Content;

/// <summary>Where the reader is in a form of several pages; the first step is 1.</summary>
[HtmlTargetElement("s-steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepsTagHelper : TagHelper
{
    public int Current { get; set; }

    public IReadOnlyList<string>? Steps { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var steps = Steps ?? throw new InvalidOperationException("<s-steps> needs steps=\"…\".");
        if (Current < 1 || Current > steps.Count) throw new InvalidOperationException($"<s-steps> has no step {Current} of {steps.Count}.");
        var list = Element.Of("ol");
        for (var i = 0; i < steps.Count; i++) list.Add(Step(i + 1, steps[i]));
        output.Become(Element.Of("nav", "s-steps", ("aria-label", UiText.Of("ui.steps", Current, steps.Count)))
            .Add(Element.Of("p", "s-steps-now").Text($"{UiText.Of("ui.steps", Current, steps.Count)}: {steps[Current - 1]}"), list));
    }

    private Element Step(int number, string text) =>
        Element.Of("li", null, ("data-state", State(number)), ("aria-current", number == Current ? "step" : null)).Add(
            Element.Of("span", "s-steps-number", ("aria-hidden", "true")).Text(number < Current ? "✓" : number.ToString(CultureInfo.InvariantCulture)),
            Element.Of("span").Text(text),
            number < Current ? Element.Of("span", "ds-sr-only").Text($" ({UiText.Of("ui.steps.done")})") : null);

    private string State(int number) => number < Current ? "done" : number == Current ? "current" : "next";
}
