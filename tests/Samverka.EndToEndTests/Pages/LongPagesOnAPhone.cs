using Samverka.EndToEndTests.Browsers;

namespace Samverka.EndToEndTests.Pages;

/// <summary>What somebody reads on a telephone is short enough to be read.</summary>
public sealed class LongPagesOnAPhone(BrowserFixture browser)
{
    private const int MostOfARow = 150;

    [Theory]
    [InlineData("/en/answers?q=we+want+to+try+a+welding+robot+before+we+buy+one", 3_500)]
    [InlineData("/sv/answers?q=vi+vill+prova+en+svetsrobot+innan+vi+k%C3%B6per", 3_800)]
    public Task Answers_are_short_and_the_next_step_is_at_hand(string address, int most) => browser.Look(new View(Width: View.Phone), async window =>
    {
        await window.Page.GotoAsync(address);

        Assert.InRange(await Height(window), 800, most);
        foreach (var where in (string[])[".s-answers > li:first-child h3", ".s-answers > li:last-child h3", ".s-hub-answers > li:last-child h3"])
        {
            await window.Page.Locator(where).First.ScrollIntoViewIfNeededAsync();
            Assert.True(await window.Page.EvaluateAsync<bool>("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('.s-next-step > button').getBoundingClientRect())"), where);
        }
    });

    /// <summary>Each list as its first reader sees it, in the language whose words are longer there.</summary>
    [Theory]
    [InlineData("sv", "/offerings", 5_600)]
    [InlineData("en", "/offerings", 5_600)]
    [InlineData("sv", "/network", 3_500)]
    [InlineData("en", "/vocabularies/{list}", 9_200)]
    [InlineData("sv", "/organisations", 4_800)]
    [InlineData("en", "/organisations", 4_800)]
    [InlineData("sv", "/my-work/offerings", 7_000)]
    [InlineData("sv", "/my-work/projects", 1_700)]
    [InlineData("en", "/people", 3_200)]
    [InlineData("sv", "/administration/crosswalks/{from}/{to}", 9_000)]
    [InlineData("sv", "/administration/network-imports/{id:guid}", 7_000)]
    public async Task A_list_has_short_rows(string language, string pattern, int most)
    {
        var list = (await browser.Map()).Pages.Single(page => page.Route.Pattern == "/{lang:lang}" + pattern);
        await browser.Leaf(new View(Width: View.Phone), [list], (window, page) => HasShortRows(window, page.In(language), most));
    }

    [Theory]
    [InlineData("/sv/offerings", ".s-offerings > li")]
    [InlineData("/en/offerings?kind=course", ".s-offerings > li")]
    public async Task What_is_listed_begins_on_the_first_screen_and_the_choices_fold_out(string address, string row)
    {
        await browser.Look(new View(Width: View.Phone), async window =>
        {
            await window.Page.GotoAsync(address);
            Assert.InRange(await window.Page.EvaluateAsync<double>($"document.querySelector('{row}').getBoundingClientRect().top"), 200, 900);
            Assert.False(await window.Page.Locator("select[name=technology]").IsVisibleAsync());
            await window.Page.Locator(".s-more-filters > summary").ClickAsync();
            Assert.True(await window.Page.Locator("select[name=technology]").IsVisibleAsync());
        });
        await browser.Look(new View(), async window =>
        {
            await window.Page.GotoAsync(address);
            Assert.True(await window.Page.Locator("select[name=technology]").IsVisibleAsync());
            Assert.False(await window.Page.Locator(".s-more-filters > summary").IsVisibleAsync());
        });
    }

    private static async Task HasShortRows(Window window, string address, int most)
    {
        await window.Page.GotoAsync(address);

        Assert.InRange(await window.Page.EvaluateAsync<double>(
            "(rows => rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0) / rows.length)([...document.querySelectorAll('.s-stacks tbody tr, .s-offerings > li')])"), 40, MostOfARow);
        Assert.InRange(await Height(window), 800, most);
    }

    private static Task<int> Height(Window window) => window.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
}
