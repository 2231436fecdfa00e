using System.Net;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Failure;

/// <summary>Sends one application through the steps; after a crash the same customer tries again with the same browser.</summary>
internal sealed class Customer(string need, CookieJar? cookies = null)
{
    private string? _draft;

    public string Need => need;

    /// <summary>The reference that the page of thanks showed; null as long as none was seen.</summary>
    public string? Reference { get; private set; }

    public CookieJar? Cookies { get; private set; } = cookies;

    public async Task Send(PageClient browser)
    {
        if (Cookies is not null) foreach (var cookie in Cookies.All) browser.Cookies.Put((cookie.Key, cookie.Value));
        Cookies = browser.Cookies;
        var page = _draft is null ? await Begin(browser) : await browser.Get($"/sv/apply/{_draft}/send");
        if (page.Document.QuerySelector("[name=Number]") is not null) page = await Introduce(page);
        if (page.Document.QuerySelector("#reference") is null) page = await page.IsShown().Press("Skicka förfrågan");
        Reference = page.IsShown().Document.QuerySelector("#reference")!.TextContent.Trim();
    }

    private async Task<Page> Begin(PageClient browser)
    {
        var page = await (await browser.Get("/sv/apply?hub=hittepa")).IsShown().Press("Nästa", form => (form["Need"], form["Hub"]) = (need, "hittepa"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        _draft = page.Address.Split('/')[3];
        return await Introduce(page);
    }

    private static Task<Page> Introduce(Page page) => page.IsShown().Press("Nästa", form =>
        (form["NoNumber"], form["Organisation"], form["Name"], form["Email"]) = ("true", "Kvistens Mekaniska", "Berit Åkerbär", $"{Path.GetRandomFileName()}@kvisten.example.org"));
}
