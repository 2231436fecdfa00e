using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samverka.Ui.Content;

/// <summary>One thing that happened in a <see cref="TimelineTagHelper"/>; when is a DateTime (UTC), a DateOnly or words.</summary>
[HtmlTargetElement("s-event")]
public sealed class EventTagHelper : TagHelper
{
    public object? When { get; set; }

    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        TimelineTagHelper.Count(context);
        var when = When is string words ? Element.Of("span", "s-event-when").Text(words) : TimeElement.Of(When, "s-event-when");
        output.Become(Element.Of("li", "s-event").Add(
            when,
            Element.Of("p", "s-event-title").Text(Title.Needed("s-event", "title")),
            await output.GetChildContentAsync()));
    }
}
