using System.Collections.Concurrent;
using Samverka.EndToEndTests.Browsers;
using Xunit.Sdk;

namespace Samverka.EndToEndTests.Pages;

public sealed class EveryPageInBrowser(BrowserFixture browser)
{
    private static readonly bool All = Environment.GetEnvironmentVariable("SAMVERKA_TEST_ALL") == "1";

    /// <summary>Two views that meet every language and scheme, and the narrowest; with --all every combination, and wide screens.</summary>
    public static TheoryData<string, bool, int> Views => All
        ? [.. from language in (string[])["sv", "en"] from dark in (bool[])[false, true] from width in (int[])[View.Wide, View.Desktop, View.Phone, View.Narrowest] select new TheoryDataRow<string, bool, int>(language, dark, width)]
        : [("sv", false, View.Desktop), ("en", true, View.Narrowest)];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Is_accessible_fits_and_lets_the_browser_complain_of_nothing(string language, bool dark, int width)
    {
        var faults = new ConcurrentQueue<string>();
        await browser.Leaf(new View(dark, width), (await browser.Map()).Pages, async (window, page) =>
        {
            foreach (var fault in await Faults(window, page.In(language))) faults.Enqueue(fault);
        });

        Assert.True(faults.IsEmpty, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public Task Planted_faults_are_found() => browser.Look(new View(Width: View.Phone), async window =>
    {
        await window.Page.GotoAsync("/health/live");
        await window.Page.SetContentAsync("<html><body><img src='http://127.0.0.1:1/gone.png'><input><p style='width:900px'>x</p><table class='s-stacks'><tr><td data-label='Nothing'></td></tr></table></body></html>");

        var found = string.Join('\n', await Accessibility.Faults(window.Page));

        foreach (var rule in (string[])["image-alt", "label", "html-has-lang", "document-title", "sticks out", "“Nothing:”"]) Assert.Contains(rule, found);
        Assert.Contains(window.Complaints(), complaint => complaint.Contains("gone.png"));
    });

    [Fact]
    public async Task A_look_that_fails_leaves_a_trace_and_a_picture()
    {
        await Assert.ThrowsAnyAsync<XunitException>(() => browser.Look(new View(), async window =>
        {
            await window.Page.GotoAsync("/health/live");
            Assert.Fail("planted");
        }));

        var kept = Directory.GetFiles(Window.Kept, "A_look_that_fails*").ToList();
        Assert.Equal([".png", ".zip"], kept.Select(Path.GetExtension).Order());
        kept.ForEach(File.Delete);
    }

    [Fact]
    public Task Shows_its_heading_and_its_menu_without_scripts() => browser.Look(new View(Scripts: false), async window =>
    {
        await window.Page.GotoAsync("/sv/hubs");

        Assert.True(await window.Page.Locator("h1").IsVisibleAsync());
        Assert.True(await window.Page.Locator("nav a").First.IsVisibleAsync());
    });

    private static async Task<IEnumerable<string>> Faults(Window window, string address)
    {
        await window.Page.GotoAsync(address);
        var faults = await Accessibility.Faults(window.Page);
        return faults.Concat(window.Complaints()).Select(fault => $"{address}: {fault}");
    }
}
