using Samverka.EndToEndTests.Browsers;
using Samverka.Testing.Routes;

namespace Samverka.EndToEndTests.Pages;

public sealed class EveryPageInBrowser(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly bool All = Environment.GetEnvironmentVariable("SAMVERKA_TEST_ALL") == "1";

    /// <summary>Three views that meet every language, scheme and width; with --all every combination.</summary>
    public static TheoryData<string, bool, int> Views => All
        ? [.. from language in (string[])["sv", "en"] from dark in (bool[])[false, true] from width in (int[])[View.Desktop, View.Phone] select new TheoryDataRow<string, bool, int>(language, dark, width)]
        : [("sv", false, View.Desktop), ("sv", true, View.Phone), ("en", false, View.Phone)];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Is_accessible_fits_and_lets_the_browser_complain_of_nothing(string language, bool dark, int width)
    {
        var faults = new List<string>();
        foreach (var page in (await SiteMap.Of(browser.App)).Pages)
        {
            await using var window = await browser.Open(new View(dark, width), page.Reader.Cookies.All);
            await window.Page.GotoAsync(page.In(language));
            var found = await Accessibility.Faults(window.Page);
            faults.AddRange([.. found.Concat(window.Complaints()).Select(fault => $"{page.In(language)}: {fault}")]);
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public async Task Planted_faults_are_found()
    {
        await using var window = await browser.Open(new View(Width: View.Phone));
        await window.Page.GotoAsync("/health/live");
        await window.Page.SetContentAsync("<html><body><img src='http://127.0.0.1:1/gone.png'><input><p style='width:900px'>x</p></body></html>");

        var found = string.Join('\n', await Accessibility.Faults(window.Page));

        foreach (var rule in (string[])["image-alt", "label", "html-has-lang", "document-title", "sticks out"]) Assert.Contains(rule, found);
        Assert.Contains(window.Complaints(), complaint => complaint.Contains("gone.png"));
    }

    [Fact]
    public async Task Shows_its_heading_and_its_menu_without_scripts()
    {
        await using var window = await browser.Open(new View(Scripts: false));
        await window.Page.GotoAsync("/sv/hubs");

        Assert.True(await window.Page.Locator("h1").IsVisibleAsync());
        Assert.True(await window.Page.Locator("nav a").First.IsVisibleAsync());
    }
}
