using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.SignIn;

[Trait("pace", "slow")]
public abstract class SigningIn(TestApp app)
{
    private const string Adviser = "ronja.rimfrost@hittepa.example.org";
    private const string Coordinator = "agnes.aspdunge@hittepa.example.org";

    [Fact]
    public async Task The_right_password_leads_to_my_work_and_signing_out_ends_it()
    {
        var browser = app.Visitor();

        var work = await Enter(browser, Adviser, DemoPassword.Value);
        Assert.Equal("/sv/my-work", work.IsShown().Address);
        await (await browser.Get("/sv/sign-out")).Press("Logga ut");

        Assert.StartsWith("/sv/sign-in?next=", (await browser.Get("/sv/my-work")).Address);
    }

    [Fact]
    public async Task The_language_of_the_page_where_one_signs_in_is_kept_for_letters()
    {
        const string person = "kaspar.knappnal@hittepa.example.org";
        foreach (var language in (Language[])[Language.English, Language.Swedish, Language.English])
        {
            (await Enter(app.Visitor(), person, DemoPassword.Value, language.Code)).IsShown();
            Assert.Equal(language, await app.With<SamverkaDb, Language>(db => db.Set<SamverkaUser>().Where(user => user.Email == person).Select(user => user.Language).SingleAsync()));
        }
    }

    [Fact]
    public async Task Who_has_nothing_to_do_sees_where_to_go()
    {
        var work = (await Enter(app.Visitor(), "hedvig.hagtorn@region.example.org", DemoPassword.Value)).IsShown().Says("Inget väntar på dig just nu").DoesNotSay("Det här väntar på dig");

        Assert.Equal("/sv/my-work/projects", work.Document.QuerySelector(".s-doors a")?.GetAttribute("href"));
        (await work.Follow("Projekt")).IsShown();
    }

    [Theory]
    [InlineData("sv", "E-postadressen eller lösenordet stämmer inte.")]
    [InlineData("en", "The email address or the password is not right.")]
    public async Task A_wrong_password_an_unknown_address_and_a_locked_account_get_the_same_answer(string language, string says)
    {
        var person = language == "sv" ? Adviser : Coordinator;
        var unknown = Bare(await Enter(app.Visitor(), "nobody@example.org", "wrong password", language), "nobody@example.org");
        for (var i = 0; i < 9; i++)
        {
            var wrong = await Enter(app.Visitor(), person, "wrong password", language);
            wrong.IsInvalid("Password", says);
            Assert.Equal(person, wrong.Value("Email"));
            Assert.Equal(unknown, Bare(wrong, person));
        }

        Assert.Equal(unknown, Bare(await Enter(app.Visitor(), person, DemoPassword.Value, language), person));
        await Later(TimeSpan.FromMinutes(11));
        Assert.Equal($"/{language}/my-work", (await Enter(app.Visitor(), person, DemoPassword.Value, language)).Address);
    }

    [Fact]
    public async Task What_is_missing_is_said() =>
        (await Enter(app.Visitor(), "", "")).IsInvalid("Email", "Skriv din e-postadress.").IsInvalid("Password", "Skriv ditt lösenord.");

    [Theory]
    [InlineData("https://evil.example", "/sv/my-work")]
    [InlineData("//evil.example", "/sv/my-work")]
    [InlineData("/\\evil.example", "/sv/my-work")]
    [InlineData("/%09/evil.example", "/sv/my-work")]
    [InlineData("javascript:alert(1)", "/sv/my-work")]
    [InlineData("~//evil.example", "/sv/my-work")]
    [InlineData("/", "/sv/my-work")]
    [InlineData("/sv/hubs", "/sv/hubs")]
    [InlineData("/sv/offerings?q=robot&kind=course", "/sv/offerings?q=robot&kind=course")]
    [InlineData("/sv/hubs?x=https://evil.example", "/sv/hubs?x=https://evil.example")]
    public async Task After_signing_in_one_never_leaves_the_site(string next, string expected)
    {
        var page = await app.Visitor().Get($"/sv/sign-in?next={Uri.EscapeDataString(Uri.UnescapeDataString(next))}");

        var answer = await page.Send("Logga in", form => (form["Email"], form["Password"]) = ("maja.masurbjork@partner.example.org", DemoPassword.Value));

        Assert.Equal((HttpStatusCode.Found, expected), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_page_that_needs_signing_in_is_shown_after_it()
    {
        var browser = app.Visitor();
        var asked = await browser.Get("/sv/applications?status=all");

        var page = await asked.Press("Logga in", form => (form["Email"], form["Password"]) = ("sixten.snogren@hittepa.example.org", DemoPassword.Value));

        Assert.Equal("/sv/applications?status=all", page.IsShown().Address);
    }

    [Fact]
    public async Task The_sign_in_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var page = await app.Visitor().Get("/sv/sign-in");

        var answer = await page.Send("Logga in", form => (form["Email"], form["Password"]) = ("ture.tallbarr@partner.example.org", DemoPassword.Value));

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("samverka-staff=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}")]
    public async Task A_key_that_is_none_is_refused_whether_or_not_one_was_asked_for(string credential)
    {
        var browser = app.Visitor();
        var page = await browser.Get("/sv/sign-in");
        foreach (var asked in (bool[])[false, true])
        {
            if (asked) Assert.Equal(HttpStatusCode.OK, (await browser.Send(Post(page, "/sv/sign-in?handler=passkeyoptions"))).StatusCode);
            var answer = await browser.Send(Post(page, "/sv/sign-in?handler=passkey", KeyValuePair.Create("Credential", credential)));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("Nyckeln gick inte att använda här", await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_key_is_named_and_a_false_one_is_not_added()
    {
        var browser = await app.As(Platform.Permissions.Role.Adviser, new HubId(Ids.New()));
        var page = (await browser.Get("/sv/account/passkeys")).IsShown().Says("Du har ingen nyckel än.");

        (await page.Press("Lägg till", form => form["Name"] = " ")).IsInvalid("Name", "Skriv vad nyckeln ska heta.");
        foreach (var credential in (string[])["", "nonsense", "{}"])
        {
            var wrong = await page.Press("Lägg till", form =>
            {
                form["Name"] = "Jobbdatorn";
                form.Force("Credential", credential);
            });
            Assert.Equal("Jobbdatorn", wrong.IsInvalid("Name", "Det gick inte att lägga till nyckeln.").Value("Name"));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Send(Post(page, "/sv/account/passkeys?handler=remove", KeyValuePair.Create("Id", "AAAA")))).StatusCode);
    }

    [Fact]
    public async Task A_key_that_is_taken_away_leaves_a_trace_and_no_key()
    {
        const string email = "maja.masurbjork@partner.example.org";
        var id = await app.With<UserManager<SamverkaUser>, Guid>(async users =>
        {
            var user = (await users.FindByEmailAsync(email))!;
            await users.AddOrUpdatePasskeyAsync(user, new UserPasskeyInfo([1, 2, 3], [4, 5, 6], DateTimeOffset.UnixEpoch, 0, null, true, false, false, [], []) { Name = "Mobilen" });
            return user.Id;
        });
        var browser = app.Visitor();
        await Enter(browser, email, DemoPassword.Value);

        (await (await browser.Get("/sv/account/passkeys")).Says("Mobilen").Press("Ta bort: Mobilen")).IsShown().Says("Du har ingen nyckel än.");

        var subject = id.ToString();
        var traces = await app.With<SamverkaDb, List<(string, string)>>(async db =>
            [.. (await (from entry in db.Set<AuditEntry>() where entry.Subject == "Passkey" && entry.SubjectId == subject
                        join content in db.Set<AuditContent>() on entry.Id equals content.EntryId
                        select new { entry.Feature, content.Json }).ToListAsync()).Select(row => (row.Feature, row.Json))]);
        var (feature, json) = Assert.Single(traces);
        Assert.Equal("account.remove-passkey", feature);
        Assert.Contains("\"Name\":\"Mobilen\"", json);
    }

    private static HttpRequestMessage Post(Page page, string address, params KeyValuePair<string, string>[] fields)
    {
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields.Append(KeyValuePair.Create("__RequestVerificationToken", token))) };
    }

    private static async Task<Page> Enter(PageClient browser, string email, string password, string language = "sv") =>
        await (await browser.Get($"/{language}/sign-in")).Press(language == "sv" ? "Logga in" : "Sign in", form => (form["Email"], form["Password"]) = (email, password));

    private static string Bare(Page page, string email) => page.Text.Replace(email, "X");

    // Identity keeps a lockout by the machine's own clock, so the time is taken from the account instead.
    private Task Later(TimeSpan time) => app.With<UserManager<SamverkaUser>>(async users =>
    {
        foreach (var email in (string[])[Adviser, Coordinator])
        {
            var user = (await users.FindByEmailAsync(email))!;
            if (user.LockoutEnd is { } end) await users.SetLockoutEndDateAsync(user, end - time);
        }
    });
}

public sealed class SigningInOnSqlite(SqliteDemo app) : SigningIn(app), IClassFixture<SqliteDemo>;

public sealed class SigningInOnPostgres(PostgresDemo app) : SigningIn(app), IClassFixture<PostgresDemo>;
