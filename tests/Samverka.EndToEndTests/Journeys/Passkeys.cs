using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Samverka.EndToEndTests.Browsers;
using Samverka.Platform.Identity;

namespace Samverka.EndToEndTests.Journeys;

/// <summary>Passkeys with the browser's own virtual authenticator.</summary>
public sealed class Passkeys(BrowserFixture browser)
{
    private const string Person = "sixten.snogren@hittepa.example.org";

    [Fact]
    public Task A_passkey_is_added_signs_in_and_is_removed() => browser.Look(new View(), async window =>
    {
        var page = window.Page;
        await Authenticator(page);
        await SignIn(page);

        await page.GotoAsync(At("/sv/account/passkeys"));
        await page.GetByLabel("Vad ska nyckeln heta?").FillAsync("Jobbdatorn");
        Assert.Empty(await Accessibility.Faults(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lägg till", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nyckeln Jobbdatorn är tillagd.");
        Assert.Empty(await Accessibility.Faults(page));

        await SignOut(page);
        await page.GotoAsync(At("/sv/sign-in?next=%2Fsv%2Faccount%2Fpasskeys"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med nyckel (passkey)" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/sv/account/passkeys$"));

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Ta bort.*Jobbdatorn$") }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Du har ingen nyckel än.");
        await SignOut(page);
        await page.GotoAsync(At("/sv/sign-in"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in med nyckel (passkey)" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nyckeln gick inte att använda här.");
        Assert.Empty(window.Complaints());
    });

    [Fact]
    public Task Without_scripts_nothing_is_promised_that_cannot_be_kept() => browser.Look(new View(Scripts: false), async window =>
    {
        await SignIn(window.Page);

        Assert.False(await window.Page.Locator("form[data-passkey]").First.IsVisibleAsync());
        await window.Page.GotoAsync(At("/sv/account/passkeys"));
        await Assertions.Expect(window.Page.GetByText("Den här webbläsaren kan inte lägga till nycklar.")).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_key_that_is_not_given_is_said_and_can_be_tried_again() => browser.Look(new View(), async window =>
    {
        await window.Page.AddInitScriptAsync("navigator.credentials.get = () => Promise.reject(new DOMException('no', 'NotAllowedError'))");
        await window.Page.GotoAsync(At("/en/sign-in"));
        var button = window.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" });

        await button.ClickAsync();

        await Assertions.Expect(window.Page.GetByText("The passkey could not be used.")).ToBeVisibleAsync();
        await Assertions.Expect(button).ToBeEnabledAsync();
    });

    // A passkey belongs to a name; browsers refuse them for a bare IP address.
    private string At(string path) => $"http://localhost:{browser.App.Url.Port}{path}";

    private async Task SignIn(IPage page)
    {
        await page.GotoAsync(At("/sv/sign-in"));
        await page.GetByLabel("E-postadress").FillAsync(Person);
        await page.GetByLabel("Lösenord").FillAsync(DemoPassword.Value);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/sv/my-work$"));
    }

    private async Task SignOut(IPage page)
    {
        await page.GotoAsync(At("/sv/sign-out"));
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/sv$"));
    }

    private static async Task Authenticator(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
