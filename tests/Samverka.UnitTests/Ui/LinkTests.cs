using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Links;

namespace Samverka.UnitTests.Ui;

public sealed class LinkTests
{
    [Fact]
    public async Task A_link_without_an_address_stops_the_page() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Rendering.Render(new LinkTagHelper(), "Text"));

    [Fact]
    public async Task A_link_carries_the_language_of_the_page() =>
        Assert.Contains("href=\"/sv/apply\"", await Rendering.Render(new LinkTagHelper { To = new Address("/apply") }, "Text"));

    [Fact]
    public async Task A_button_with_an_address_is_a_link_and_without_one_does_not_send_the_form()
    {
        Assert.StartsWith("<a href=\"/sv/apply\"", await Rendering.Render(new ButtonTagHelper { To = new Address("/apply") }, "Text"));
        Assert.StartsWith("<button type=\"button\"", await Rendering.Render(new ButtonTagHelper(), "Text"));
    }

    [Fact]
    public async Task A_status_needs_words_and_a_known_kind()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Rendering.Render(new TagTagHelper(), " "));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Rendering.Render(new TagTagHelper { Kind = "purple" }, "Klart"));
    }
}
