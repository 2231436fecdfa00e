using Samverka.EndToEndTests.Browsers;

namespace Samverka.EndToEndTests.Pages;

/// <summary>What somebody reads on a telephone is short enough to be read.</summary>
public sealed class LongPagesOnAPhone(BrowserFixture browser)
{
    [Theory]
    [InlineData("/en/answers?q=we+want+to+try+a+welding+robot+before+we+buy+one", 3_500)]
    [InlineData("/sv/answers?q=vi+vill+prova+en+svetsrobot+innan+vi+k%C3%B6per", 3_800)]
    public Task Answers_are_short_and_the_next_step_is_at_hand(string address, int most) => browser.Look(new View(Width: View.Phone), async window =>
    {
        await window.Page.GotoAsync(address);

        Assert.InRange(await window.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 800, most);
        foreach (var where in (string[])[".s-answers > li:first-child h3", ".s-answers > li:last-child h3", ".s-hub-answers > li:last-child h3"])
        {
            await window.Page.Locator(where).First.ScrollIntoViewIfNeededAsync();
            Assert.True(await window.Page.EvaluateAsync<bool>("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('.s-next-step > button').getBoundingClientRect())"), where);
        }
    });
}
