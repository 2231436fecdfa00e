using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;

namespace Samverka.Ui.Links;

/// <summary>A form to a page of ours. Posts carry the antiforgery token; the query of a get form's address goes along as hidden fields, since browsers drop it.</summary>
[HtmlTargetElement("form", Attributes = "to")]
public sealed class AddressFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    // Before MVC's own form helper (-1000), which leaves a form with an action as it is.
    public override int Order => -2000;

    [HtmlAttributeName("to")]
    public Address To { get; set; }

    [HtmlAttributeName("method")]
    public string? Method { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var href = Destination.Of(To, "form");
        var method = Method.Needed("form", "method").ToLowerInvariant();
        if (method is not ("get" or "post")) throw new InvalidOperationException($"<form to> takes method get or post, not '{method}'.");
        output.Attributes.SetAttribute("method", method);
        output.Attributes.SetAttribute("novalidate", "novalidate");
        if (method == "post") Post(output, href);
        else Get(output, href);
    }

    private void Post(TagHelperOutput output, string href)
    {
        output.Attributes.SetAttribute("action", href);
        output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
    }

    private static void Get(TagHelperOutput output, string href)
    {
        var parts = href.Split('?', 2);
        output.Attributes.SetAttribute("action", parts[0]);
        if (parts.Length == 1) return;
        foreach (var (name, values) in QueryHelpers.ParseQuery(parts[1]))
        {
            output.PostContent.AppendHtml(Element.Of("input", null, ("type", "hidden"), ("name", name), ("value", values.ToString())));
        }
    }
}
