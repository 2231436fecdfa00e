using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Addresses;
using Samverka.Ui.Links;

namespace Samverka.Ui.Content;

/// <summary>One thing among several. With an address its heading is the link and the whole card can be pressed.</summary>
[HtmlTargetElement("s-card")]
public sealed class CardTagHelper : TagHelper
{
    public string? Heading { get; set; }

    public int Level { get; set; } = 2;

    public Address? To { get; set; }

    /// <summary>A short word above the heading: what kind of thing this is.</summary>
    public string? Kicker { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = Heading.Needed("s-card", "heading");
        var heading = Element.Of($"h{Level}", "s-card-heading");
        if (To is { } address) heading.Add(Element.Of("a", "s-card-link", ("href", Destination.Of(address, "s-card"))).Text(text));
        else heading.Text(text);
        output.Become(Element.Of("article", "s-card", ("data-linked", To is null ? null : "")).Add(
            Kicker is null ? null : Element.Of("p", "s-kicker").Text(Kicker),
            heading,
            await output.GetChildContentAsync()));
    }
}
