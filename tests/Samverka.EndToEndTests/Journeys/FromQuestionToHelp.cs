using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samverka.EndToEndTests.Browsers;
using Samverka.Platform.Identity;

namespace Samverka.EndToEndTests.Journeys;

/// <summary>The whole way in a real browser: question, answers, three steps, receipt, Mina sidor, an adviser who says yes, the customer who sees it.</summary>
public sealed partial class FromQuestionToHelp(BrowserFixture browser)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("SAMVERKA_TEST_PICTURES");

    private readonly List<string> _faults = [];
    private int _step;
    private bool _scripts;

    [Theory]
    [InlineData("sv", View.Desktop, true)]
    [InlineData("sv", View.Phone, true)]
    [InlineData("sv", View.Phone, false)]
    [InlineData("en", View.Desktop, false)]
    [InlineData("en", View.Phone, true)]
    public async Task Somebody_asks_and_is_helped(string language, int width, bool scripts)
    {
        var (words, view, email) = (Texts.In(language), new View(Width: width, Scripts: scripts), $"berit.{Path.GetRandomFileName()}@kvisten.example.org");
        _scripts = scripts;
        await browser.Look(view, async customer =>
        {
            var reference = await Apply(customer, words, language, email);
            await SignInByMail(customer, words, email);
            await Seen(customer, "my-pages");
            await customer.Page.Locator("article", new() { HasText = reference }).GetByRole(AriaRole.Link).ClickAsync();
            await Expect(customer.Page.Locator("main")).ToContainTextAsync(words.Received);
            await Seen(customer, "my-application");

            await browser.Look(view, adviser => Accept(adviser, words, language, reference));

            await customer.Page.ReloadAsync();
            await Expect(customer.Page.Locator("main")).ToContainTextAsync(words.Help);
            await Seen(customer, "my-application-accepted");
        });
        Assert.True(_faults.Count == 0, string.Join(Environment.NewLine, _faults));
    }

    [Fact]
    public Task What_is_written_is_kept_after_a_rest_and_found_again_after_a_reload() => browser.Look(new View(), async window =>
    {
        await window.Page.GotoAsync("/sv/apply");
        await window.Page.Locator("textarea[name=Need]").FillAsync("Vi vill prova en robot.");

        await Expect(window.Page.GetByText("Sparat. Ni kan stänga sidan")).ToBeVisibleAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("/sv/apply/[0-9a-f-]{36}$"));
        await window.Page.Locator("textarea[name=Need]").FillAsync("Vi vill prova en robot till.");
        await window.Page.WaitForResponseAsync(response => response.Url.EndsWith("?handler=draft", StringComparison.Ordinal) && response.Status == 204);
        await window.Page.ReloadAsync();

        await Expect(window.Page.Locator("textarea[name=Need]")).ToHaveValueAsync("Vi vill prova en robot till.");
        Assert.Empty(window.Complaints());
    });

    private async Task<string> Apply(Window window, Texts words, string language, string email)
    {
        var page = window.Page;
        await page.GotoAsync($"/{language}");
        await Seen(window, "start");
        await page.Locator("textarea[name=q]").First.FillAsync(words.Question);
        await Press(page, words.Show);
        await Seen(window, "answers");
        await page.Locator("input[name=offering]").First.CheckAsync();
        await Press(page, words.Ask);
        await Expect(page.Locator("textarea[name=Need]")).ToHaveValueAsync(words.Question);
        await Seen(window, "need");
        await page.Locator("input[name=Hub][value=hittepa]").CheckAsync();
        await Press(page, words.Next);
        await Press(page, words.Next);
        await Expect(page.Locator("#errors")).ToContainTextAsync(words.NumberMissing);
        await Seen(window, "organisation-errors");
        foreach (var (label, text) in ((string, string)[])[(words.Number, "556012-5790"), (words.Organisation, "Kvistens Mekaniska AB"), (words.Name, "Berit Kvist"), (words.Email, email)]) await page.GetByLabel(label, new() { Exact = true }).FillAsync(text);
        await Seen(window, "organisation");
        await Press(page, words.Next);
        await Expect(page.Locator("main")).ToContainTextAsync(email);
        await Seen(window, "send");
        await Press(page, words.Send);
        var reference = (await page.Locator("#reference").InnerTextAsync()).Trim();
        Assert.Matches("^[A-Z]+-[0-9]{4}-[0-9]{4}$", reference);
        await Seen(window, "sent");
        return reference;
    }

    private async Task SignInByMail(Window window, Texts words, string email)
    {
        await window.Page.GotoAsync(await Link(email));
        await Seen(window, "link");
        await Press(window.Page, words.OpenMyPages);
        await Expect(window.Page).ToHaveURLAsync(new Regex("/my-pages$"));
    }

    private async Task Accept(Window window, Texts words, string language, string reference)
    {
        var page = window.Page;
        await page.GotoAsync($"/{language}/applications");
        await Seen(window, "sign-in");
        await page.GetByLabel(new Regex("^E-post|^Email")).FillAsync("ronja.rimfrost@hittepa.example.org");
        await page.GetByLabel(words.Password).FillAsync(DemoPassword.Value);
        await Press(page, words.SignIn);
        await Expect(page).ToHaveURLAsync(new Regex($"/{language}/applications$"));
        await Seen(window, "applications");
        await page.GetByRole(AriaRole.Link, new() { Name = reference }).First.ClickAsync();
        await Seen(window, "application");
        await page.Locator("input[name=To][value=Accepted]").CheckAsync();
        await Press(page, words.Save);
        await Expect(page.Locator("main")).ToContainTextAsync(words.WeHelp);
        await Seen(window, "application-accepted");
        await page.GotoAsync($"/{language}/my-work");
        await Seen(window, "my-work");
    }

    // The program's own loop sends the letter; it is read from the mail server.
    private async Task<string> Link(string email)
    {
        for (var i = 0; i < 100; i++)
        {
            if (browser.App.Letters(email) is [var letter, ..]) return new Uri(Links().Match(letter.TextBody!).Value).PathAndQuery;
            await Task.Delay(100);
        }

        throw new Xunit.Sdk.XunitException($"No letter came to {email}.");
    }

    private async Task Seen(Window window, string name)
    {
        if (Pictures is not null)
        {
            Directory.CreateDirectory(Pictures);
            var test = string.Concat(TestContext.Current.Test!.TestDisplayName.Split('(')[^1].Where(letter => char.IsLetterOrDigit(letter) || letter is ','));
            await window.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{test}-{++_step:00}-{name}.png"), FullPage = true });
        }

        // axe itself is a script and never ends in a page that may run none; the same pages are looked at with scripts.
        var found = _scripts ? await Accessibility.Faults(window.Page) : [];
        _faults.AddRange(found.Concat(window.Complaints()).Select(fault => $"{name}: {fault}"));
    }

    private static Task Press(IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static ILocatorAssertions Expect(ILocator what) => Assertions.Expect(what);

    private static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Links();
}
