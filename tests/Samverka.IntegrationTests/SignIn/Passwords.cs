using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samverka.Host.Identity;
using Samverka.IntegrationTests.Applications;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.SignIn;

[Trait("pace", "slow")]
public abstract partial class Passwords(TestApp app)
{
    private const string Chosen = "en helt ny mening";

    [Fact]
    public async Task A_forgotten_password_is_chosen_anew_by_a_link_once_and_looking_uses_nothing_up()
    {
        const string person = "ronja.rimfrost@hittepa.example.org";
        var link = await Asked(person);
        await app.Visitor().Get(link);
        var page = (await app.Visitor().Get(link)).IsShown().Says(person);

        (await page.Press("Byt lösenord", form => form["Password"] = "kort")).IsInvalid(on: "Password", says: "minst 12 tecken");
        (await page.Press("Byt lösenord", form => form["Password"] = Chosen)).IsShown().Says("Logga in med det nya.");

        (await Enter(person, DemoPassword.Value)).IsInvalid("Password", "stämmer inte");
        Assert.Equal("/sv/my-work", (await Enter(person, Chosen)).Address);
        (await app.Visitor().Get(link)).IsShown().Says("Länken fungerar inte längre");
        (await page.Press("Byt lösenord", form => form["Password"] = "en annan ny mening")).IsShown().Says("Länken fungerar inte längre");
        Assert.Equal("/sv/my-work", (await Enter(person, Chosen)).Address);
    }

    [Fact]
    public async Task Who_works_here_is_not_told_to_whoever_asks()
    {
        const string known = "agnes.aspdunge@hittepa.example.org";
        const string unknown = "nobody@hittepa.example.org";
        var (first, second) = (await Ask(known), await Ask(unknown));

        Assert.Equal(first.Text.Replace(known, "X"), second.Text.Replace(unknown, "X"));
        await app.Drain();
        Assert.Single(app.Letters(known));
        Assert.Empty(app.Letters(unknown));
    }

    [Fact]
    public async Task A_link_is_worth_nothing_after_half_an_hour_or_once_another_has_been_used()
    {
        const string person = "kaspar.knappnal@hittepa.example.org";
        var (first, second) = (await Asked(person), await Asked(person));
        await (await app.Visitor().Get(second)).Press("Byt lösenord", form => form["Password"] = Chosen);
        (await app.Visitor().Get(first)).Says("Länken fungerar inte längre");

        var late = await Asked(person);
        app.Clock.Advance(Customers.LinkLifetime + TimeSpan.FromSeconds(1));
        (await app.Visitor().Get(late)).Says("Länken fungerar inte längre");
    }

    [Fact]
    public async Task A_locked_account_is_opened_by_a_new_password()
    {
        const string person = "hedvig.hagtorn@region.example.org";
        for (var i = 0; i < 9; i++) await Enter(person, "wrong password");
        (await Enter(person, DemoPassword.Value)).IsInvalid("Password", "stämmer inte");

        await (await app.Visitor().Get(await Asked(person))).Press("Byt lösenord", form => form["Password"] = Chosen);

        Assert.Equal("/sv/my-work", (await Enter(person, Chosen)).Address);
    }

    [Fact]
    public async Task Ones_own_password_is_changed_by_who_knows_it_and_leaves_a_trace_without_it()
    {
        const string person = "maja.masurbjork@partner.example.org";
        var browser = app.Visitor();
        await Enter(person, DemoPassword.Value, browser);
        var page = await (await browser.Get("/sv/account")).Follow("Byt lösenord");

        (await page.Press("Byt lösenord", form => (form["CurrentPassword"], form["Password"]) = ("", "kort"))).IsInvalid("CurrentPassword", "Skriv ditt nuvarande").IsInvalid("Password", "minst 12 tecken");
        (await page.Press("Byt lösenord", form => (form["CurrentPassword"], form["Password"]) = ("inte alls det", Chosen))).IsInvalid("CurrentPassword", "stämmer inte");
        (await page.Press("Byt lösenord", form => (form["CurrentPassword"], form["Password"]) = (DemoPassword.Value, Chosen))).IsShown().Says("Lösenordet är bytt.");

        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await browser.Get("/sv/my-work")).IsShown();
        Assert.Equal("/sv/my-work", (await Enter(person, Chosen)).Address);
        Assert.DoesNotContain(await app.With<SamverkaDb, List<string>>(db => db.Set<AuditContent>().Select(content => content.Json).ToListAsync()), json => json.Contains(Chosen, StringComparison.Ordinal));
        Assert.True(await app.With<SamverkaDb, bool>(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Feature == "account.change-password" && entry.Subject == "Password")));
    }

    [Fact]
    public async Task Who_runs_the_program_can_hand_over_a_link()
    {
        const string person = "ture.tallbarr@partner.example.org";
        var link = await app.With<PasswordLinks, string?>(links => links.For(person, CancellationToken.None));

        (await (await app.Visitor().Get(new Uri(link!).PathAndQuery)).Press("Byt lösenord", form => form["Password"] = Chosen)).IsShown();

        Assert.Equal("/sv/my-work", (await Enter(person, Chosen)).Address);
        Assert.Null(await app.With<PasswordLinks, string?>(links => links.For("nobody@example.org", CancellationToken.None)));
    }

    [Fact]
    public async Task An_account_may_have_any_mail_address_that_can_be_written()
    {
        foreach (var address in (string[])["o'brien@example.org", "åsa@exempel.se"])
        {
            Assert.True(await app.With<UserManager<SamverkaUser>, bool>(async users =>
                (await users.CreateAsync(new SamverkaUser { Id = Ids.New(), Name = "Prov", UserName = address, Email = address }, Chosen)).Succeeded));
        }
    }

    [Fact]
    public async Task What_is_shown_to_somebody_signed_in_is_kept_in_no_cache()
    {
        var browser = await app.As(Platform.Permissions.Role.Administrator);

        foreach (var address in (string[])["/sv/my-work", "/sv/people", "/sv/hubs"]) Assert.True((await browser.Fetch(address)).Headers.CacheControl?.NoStore, address);
        Assert.NotEqual(true, (await app.Visitor().Fetch("/sv/hubs")).Headers.CacheControl?.NoStore);
    }

    private async Task<Page> Ask(string email) => (await (await app.Visitor().Get("/sv/password")).Press("Mejla mig en länk", form => form["Email"] = email)).IsShown().Says("Titta i din e-post");

    private async Task<string> Asked(string email)
    {
        await Ask(email);
        await app.Drain();
        return LinkPath().Match(app.Letters(email)[^1].TextBody!).Value;
    }

    private async Task<Page> Enter(string email, string password, PageClient? browser = null) =>
        await (await (browser ?? app.Visitor()).Get("/sv/sign-in")).Press("Logga in", form => (form["Email"], form["Password"]) = (email, password));

    [GeneratedRegex(@"/sv/password/[\w-]+")]
    private static partial Regex LinkPath();
}

public sealed class PasswordsOnSqlite(SqliteDemo app) : Passwords(app), IClassFixture<SqliteDemo>;

public sealed class PasswordsOnPostgres(PostgresDemo app) : Passwords(app), IClassFixture<PostgresDemo>;
