using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Forms;

/// <summary>All errors of the page at its top, each a link that names its field; nothing when there are none.</summary>
[HtmlTargetElement("s-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ModelState.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        var list = Element.Of("ul");
        foreach (var (field, message) in Errors()) list.Add(Element.Of("li").Add(Line(field, message)));
        output.Become(Element.Of("div", "ds-error-summary s-error-summary", ("id", "errors"), ("tabindex", "-1"), ("role", "group"), ("aria-labelledby", "errors-heading"))
            .Add(Element.Of("h2", "ds-heading", ("id", "errors-heading")).Text(UiText.Of("ui.errors.heading")), list));
    }

    private IEnumerable<(string Field, string Message)> Errors()
    {
        var order = FormState.Order(ViewContext.HttpContext);
        return ViewContext.ModelState
            .Where(entry => entry.Value?.ValidationState == ModelValidationState.Invalid)
            .OrderBy(entry => Place(order, entry.Key))
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Spelling(order, entry.Key), error.ErrorMessage)));
    }

    // The model state may know the field by a parameter's name (answer); the page's id is the field's own (Answer).
    private static string Spelling(IReadOnlyList<string> order, string field) => Place(order, field) is var place && place < order.Count ? order[place] : field;

    private static int Place(IReadOnlyList<string> order, string field)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (string.Equals(order[i], field, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return int.MaxValue;
    }

    private Element Line(string field, string message) =>
        field.Length == 0 ? Element.Of("span").Text(message) : Element.Of("a", "ds-link", ("href", $"#{FormState.Id(field)}")).Add(new NamedError(ViewContext.HttpContext, field, message));
}
