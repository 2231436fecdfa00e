using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;
using Samverka.Ui.Tables;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Forms;

/// <summary>What every field has: a name, a hint, an error under the label, and the connections between them that a screen reader follows.</summary>
public abstract class FieldTagHelperBase : TagHelper
{
    public string? Name { get; set; }

    public string? Hint { get; set; }

    public bool Required { get; set; }

    /// <summary>Needed only when another field says so: its hint tells when, and it is not marked as optional.</summary>
    public bool Conditional { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private bool _inFilter;

    public override void Init(TagHelperContext context) => _inFilter = context.Items.ContainsKey(typeof(FilterTagHelper));

    private protected string Id => FormState.Id(Name.Needed("s-field", "name"));

    private protected string? Error => FormState.Error(ViewContext, Name!);

    private protected IReadOnlyList<string>? Typed => FormState.Typed(ViewContext, Name!);

    private protected string? FirstTyped => Typed is { Count: > 0 } typed ? typed[0] : null;

    private protected string? DescribedBy
    {
        get
        {
            var ids = new List<string>();
            if (Hint is not null) ids.Add($"{Id}-hint");
            if (Error is not null) ids.Add($"{Id}-error");
            return ids.Count == 0 ? null : string.Join(' ', ids);
        }
    }

    private protected string? Invalid => Error is null ? null : "true";

    private protected IHtmlContent? HintMarkup =>
        Hint is null ? null : Element.Of("p", "s-hint", ("id", $"{Id}-hint")).Text(Hint);

    private protected IHtmlContent? ErrorMarkup =>
        Error is null ? null : Element.Of("p", "ds-validation-message", ("id", $"{Id}-error"), ("data-field", "validation"))
            .Add(Element.Of("span", "ds-sr-only").Text(UiText.Of("ui.field.error") + " ")).Text(Error);

    private protected IHtmlContent? OptionalMarkup =>
        Required || Conditional || _inFilter ? null : new HtmlContentBuilder().Append(" ").AppendHtml(Element.Of("span", "s-optional").Text(UiText.Of("ui.field.optional")));

    private protected Element LabelFor(string label, string? id = null) =>
        Element.Of("label", "ds-label", ("for", id ?? Id)).Text(Called(label)).Add(OptionalMarkup);

    private protected string Called(string label) => ViewContext.Called(Name!, label);
}
