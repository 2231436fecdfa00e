using System.Net;
using Samverka.IntegrationTests.Applications;
using Samverka.Platform.Limits;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.SignIn;

/// <summary>The two forms that mail a link on anybody's word do so only now and then.</summary>
[Trait("pace", "slow")]
public abstract class AskingForLinks(TestApp app)
{
    [Theory]
    [InlineData("sv", "Mejla mig en länk", "Lite för snabbt")]
    [InlineData("en", "Email me a link", "A little too fast")]
    public async Task Too_many_links_to_one_address_are_refused_alike_whether_or_not_it_is_known(string language, string button, string says)
    {
        var (known, unknown) = ($"known.{language}@kvisten.example.org", $"unknown.{language}@kvisten.example.org");
        await app.AsCustomer(known);
        var refused = new List<string>();
        foreach (var email in (string[])[known, unknown])
        {
            for (var time = 0; time < MailLimit.PerAddress; time++) (await Ask(email)).IsShown();
            var page = (await Ask(email.ToUpperInvariant())).Has(HttpStatusCode.TooManyRequests).Says(says);
            refused.Add(page.Text);
        }

        Assert.Equal(refused[0], refused[1]);
        await app.Drain();
        Assert.Equal((MailLimit.PerAddress, 0), (app.Letters(known).Count, app.Letters(unknown).Count));

        async Task<Page> Ask(string email) => await (await app.Visitor().Get($"/{language}/my-pages/sign-in")).Press(button, form => form["Email"] = email);
    }

    [Fact]
    public async Task The_way_back_to_a_draft_counts_with_them_and_what_was_typed_is_kept()
    {
        var applicant = new Applicant(app);
        var page = await applicant.GoToOrganisation();
        for (var time = 0; time < MailLimit.PerAddress; time++) (await page.Press(applicant.Words.MailLink, form => form["Email"] = applicant.Email)).IsShown();

        (await page.Press(applicant.Words.MailLink, form => (form["Email"], form["Name"]) = (applicant.Email, "Berit"))).Has(HttpStatusCode.TooManyRequests);

        Assert.Equal("Berit", (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}/organisation")).IsShown().Value("Name"));
        (await (await app.Visitor().Get("/sv/my-pages/sign-in")).Press("Mejla mig en länk", form => form["Email"] = applicant.Email)).Has(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Letters_to_one_address_are_limited_in_every_form_and_carry_nothing_that_a_stranger_wrote()
    {
        const string victim = "victim@example.org";
        for (var time = 0; time <= MailLimit.PerAddress; time++)
        {
            var page = await (await app.Visitor().Get("/sv/hubs/hittepa/accessibility")).Press("Skicka", form => (form["Message"], form["Email"]) = ("Köp billiga klockor", victim));
            page.Has(time < MailLimit.PerAddress ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests);
            var applicant = new Applicant(app) { Email = victim, Name = "Köp på www.klockor.example" };
            (await (await applicant.GoToSend()).Press(applicant.Words.Send)).Has(time < MailLimit.PerAddress ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests);
        }

        await app.Drain();
        var letters = app.Letters(victim);
        Assert.Equal(2 * MailLimit.PerAddress, letters.Count);
        Assert.All(letters, letter => Assert.DoesNotContain("klockor", letter.TextBody, StringComparison.Ordinal));
    }
}

public sealed class AskingForLinksOnSqlite(SqliteDemo app) : AskingForLinks(app), IClassFixture<SqliteDemo>;

public sealed class AskingForLinksOnPostgres(PostgresDemo app) : AskingForLinks(app), IClassFixture<PostgresDemo>;
