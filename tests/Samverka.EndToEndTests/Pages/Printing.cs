using Microsoft.Playwright;
using Samverka.EndToEndTests.Browsers;

namespace Samverka.EndToEndTests.Pages;

/// <summary>What is printed is what one came to read: no menus, no buttons, and black on white.</summary>
public sealed class Printing(BrowserFixture browser)
{
    [Theory]
    [InlineData("/sv/answers?q=svetsrobot")]
    [InlineData("/sv/hubs/digit-hub")]
    [InlineData("/sv/offerings")]
    public Task Paper_shows_the_content_alone(string address) => browser.Look(new View(Dark: true), async window =>
    {
        await window.Page.GotoAsync(address);
        Assert.True(await window.Page.Locator("nav a").First.IsVisibleAsync());

        await window.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.True(await window.Page.Locator("h1").IsVisibleAsync());
        Assert.Equal(0, await window.Page.Locator(".s-menus:visible, form .ds-button:visible, .s-filter:visible, .s-pager:visible").CountAsync());
        Assert.Equal("rgb(0, 0, 0)", await window.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
        Assert.Equal("rgb(0, 0, 0)", await window.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
        Assert.NotEmpty(await window.Page.PdfAsync());
    });
}
