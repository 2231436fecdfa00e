using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Texts;

namespace Samverka.Ui.Content;

/// <summary>What happened, the latest first, as every history stands; holds <see cref="EventTagHelper"/>. Says so as soon as there are several.</summary>
[HtmlTargetElement("s-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    /// <summary>The first first, where time runs on into what is still to come.</summary>
    public bool Forward { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var events = new Events();
        context.Items[typeof(TimelineTagHelper)] = events;
        var content = await output.GetChildContentAsync();
        if (events.Count > 1) output.PreElement.SetHtmlContent(Element.Of("p", "s-hint").Text(UiText.Of(Forward ? "ui.timeline.forward" : "ui.timeline.latest")));
        output.Become(Element.Of("ol", "s-timeline").Add(content));
    }

    internal static void Count(TagHelperContext context)
    {
        if (context.Items.TryGetValue(typeof(TimelineTagHelper), out var events)) ((Events)events).Count++;
    }

    private sealed class Events
    {
        public int Count { get; set; }
    }
}
