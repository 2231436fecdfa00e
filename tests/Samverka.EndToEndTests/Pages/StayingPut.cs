using Samverka.EndToEndTests.Browsers;

namespace Samverka.EndToEndTests.Pages;

/// <summary>A page goes away only when the reader asks it to, and what was written is there on the way back.</summary>
public sealed class StayingPut(BrowserFixture browser)
{
    [Theory]
    [InlineData("/en/offerings", "technology")]
    [InlineData("/sv/network", "country")]
    [InlineData("/sv/answers?q=robot&municipality=0180", "municipality")]
    public Task A_choice_in_a_filter_by_keyboard_leaves_the_reader_where_they_are(string address, string field) => browser.Look(new View(), async window =>
    {
        await window.Page.GotoAsync(address);
        var (choice, before) = (window.Page.Locator($"select[name={field}]"), window.Page.Url);
        await choice.FocusAsync();

        for (var press = 0; press < 3; press++) await window.Page.Keyboard.PressAsync("ArrowDown");
        await window.Page.WaitForTimeoutAsync(1_000);

        Assert.Equal((before, field), (window.Page.Url, await window.Page.EvaluateAsync<string>("document.activeElement.name")));
    });

    [Fact]
    public Task The_browsers_way_back_leads_to_a_step_that_was_corrected() => browser.Look(new View(), async window =>
    {
        await window.Page.GotoAsync("/en/apply?hub=hittepa");
        await window.Page.Locator("form[data-draft-url] button[type=submit]").First.ClickAsync();
        await window.Page.Locator("#errors").WaitForAsync();
        await window.Page.Locator("textarea[name=Need]").FillAsync("We lose time looking for tools.");
        await window.Page.Locator("form[data-draft-url] button[type=submit]").First.ClickAsync();
        await window.Page.WaitForURLAsync("**/organisation");

        await window.Page.GoBackAsync();

        Assert.Equal("We lose time looking for tools.", (await window.Page.Locator("textarea[name=Need]").InputValueAsync()).Trim());
    });

    [Fact]
    public Task What_was_just_written_follows_to_the_other_language() => browser.Look(new View(), async window =>
    {
        await window.Page.GotoAsync("/en/apply?hub=hittepa");
        await window.Page.Locator("textarea[name=Need]").PressSequentiallyAsync("We lose time.");
        await window.Page.Locator("a[lang=sv]").First.ClickAsync();
        await window.Page.WaitForURLAsync("**/sv/apply/**");

        Assert.Equal("We lose time.", (await window.Page.Locator("textarea[name=Need]").InputValueAsync()).Trim());
    });
}
