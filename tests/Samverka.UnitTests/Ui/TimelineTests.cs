using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samverka.Ui.Content;

namespace Samverka.UnitTests.Ui;

public sealed class TimelineTests
{
    [Theory]
    [InlineData(1, false, null)]
    [InlineData(2, false, "ui.timeline.latest")]
    [InlineData(2, true, "ui.timeline.forward")]
    public async Task A_line_of_several_says_in_which_order_it_stands(int events, bool forward, string? says)
    {
        var html = await Render(new TimelineTagHelper { Forward = forward }, events);

        foreach (var key in (string[])["ui.timeline.latest", "ui.timeline.forward"]) Assert.Equal(key == says, html.Contains(Samverka.Ui.Texts.UiText.Of(key)));
        Assert.Contains("<ol", html);
    }

    private static async Task<string> Render(TimelineTagHelper timeline, int events)
    {
        var context = new TagHelperContext("s-timeline", [], new Dictionary<object, object>(), "0");
        var output = new TagHelperOutput("s-timeline", [], async (_, _) =>
        {
            for (var i = 0; i < events; i++)
            {
                var inner = new TagHelperOutput("s-event", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
                await new EventTagHelper { When = "2026", Title = "Hände" }.ProcessAsync(new TagHelperContext("s-event", [], context.Items, "1"), inner);
            }

            return new DefaultTagHelperContent();
        });
        await timeline.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
