using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

public abstract class ApplyingForHelp(TestApp app)
{
    [Theory]
    [InlineData("sv", "Vi tappar tid på att leta verktyg", "Vi har fått er förfrågan")]
    [InlineData("en", "We lose time looking for tools", "We have your request")]
    public async Task A_question_becomes_an_application_with_reference_and_receipt_in_the_readers_language(string language, string question, string subject)
    {
        var (applicant, hub) = (new Applicant(app, language), await app.Hub());

        var answers = await applicant.Ask(question);
        var chosen = answers.Document.QuerySelectorAll("input[name=offering]").Take(2).Select(box => box.GetAttribute("value")!).ToList();
        Assert.Equal(2, chosen.Count);
        var count = answers.Document.QuerySelector("form:has(input[name=offering]) .s-next-step [role=status]:has(~ button[type=submit])");
        Assert.Equal(("offering", language == "sv" ? "Valda förslag:" : "Suggestions chosen:"), (count?.GetAttribute("data-chosen"), count?.GetAttribute("data-label")));
        var need = (await answers.Press(applicant.Words.Ask, form => form.Set("offering", chosen))).IsShown();
        Assert.Equal(question, need.Value("Need"));
        var who = applicant.At(await need.Press(applicant.Words.Next, form => form["Hub"] = Applicant.Hub), "organisation");
        var check = applicant.At(await who.Press(applicant.Words.Next, applicant.Fill), "send");
        check.Says(question).Says(applicant.Organisation).Says(applicant.Email).Says(hub.Name.In(language == "sv" ? Kernel.Language.Swedish : Kernel.Language.English));
        var reference = Applicant.Reference(applicant.At(await check.Press(applicant.Words.Send), "sent"));

        Assert.Matches($"^{hub.ReferencePrefix}-2027-[0-9]{{4}}$", reference);
        var kept = await app.Application(reference);
        Assert.Equal(chosen, kept.Chosen.OrderBy(c => c.Position).Select(c => c.OfferingId.ToString()));
        Assert.Equal((question, applicant.Name, language, "5560125790"), (kept.Need, kept.ContactName, kept.Language.Code, kept.OrganisationNumber));
        await app.Drain();
        var letter = Assert.Single(app.Letters(applicant.Email));
        Assert.Equal($"{subject} {reference}", letter.Subject);
        Assert.Equal(language, letter.Body!.Headers["Content-Language"]);
        Assert.StartsWith($"/{language}/my-pages/link/", Applicant.Link(letter));
    }

    [Theory]
    [InlineData("hej@hubben.example.org", "010-111 22 33")]
    [InlineData(null, null)]
    public async Task The_receipt_says_how_to_tell_the_hub_that_the_address_is_wrong(string? mail, string? phone)
    {
        await app.With<IServiceProvider>(async services =>
        {
            var hub = await services.GetRequiredService<SamverkaDb>().Set<Hub>().SingleAsync(hub => hub.Slug == Applicant.Hub);
            (hub.ContactEmail, hub.ContactPhone) = (mail, phone);
            await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.hubs"), CancellationToken.None);
        });

        var ways = (await new Applicant(app).Send()).IsShown().Document.QuerySelectorAll("main ol li a").Select(link => link.GetAttribute("href"));

        Assert.Equal(mail is null ? ["/sv/apply?hub=hittepa"] : [$"mailto:{mail}", "tel:010-1112233"], ways);
    }

    [Theory]
    [InlineData("sv", "Skriv vad ni behöver hjälp med.")]
    [InlineData("en", "Write what you need help with.")]
    public async Task The_first_step_says_what_is_missing_and_keeps_the_rest(string language, string says)
    {
        var applicant = new Applicant(app, language);

        var page = await (await applicant.Browser.Get($"/{language}/apply")).Press(applicant.Words.Next, form => (form["Need"], form["Hub"]) = ("  ", Applicant.Hub));

        page.IsInvalid("Need", says);
        Assert.Equal(Applicant.Hub, page.Value("Hub"));
        applicant.At(await page.Press(applicant.Words.Next, form => form["Need"] = "Nu står det något"), "organisation");
    }

    [Theory]
    [InlineData("sv", "Det där är inget organisationsnummer", "E-postadressen ser inte rätt ut")]
    [InlineData("en", "That is not an organisation number", "The email address does not look right")]
    public async Task The_second_step_says_what_is_wrong_and_keeps_what_was_typed(string language, string number, string email)
    {
        var applicant = new Applicant(app, language);

        var page = await (await applicant.GoToOrganisation()).Press(applicant.Words.Next, form =>
        {
            applicant.Fill(form);
            (form["Number"], form["Email"], form["Name"]) = ("556012-5791", "berit@", "Berit <b>\"Åkerbär\"</b>");
        });

        page.IsInvalid("Number", number).IsInvalid("Email", email);
        Assert.Equal(("556012-5791", "berit@", "Berit <b>\"Åkerbär\"</b>", applicant.Organisation), (page.Value("Number"), page.Value("Email"), page.Value("Name"), page.Value("Organisation")));
    }

    [Fact]
    public async Task A_text_that_is_too_long_comes_back_whole()
    {
        var (applicant, text) = (new Applicant(app), new string('ö', 20_050));

        var page = await (await applicant.Browser.Get("/sv/apply")).Press("Nästa", form => (form["Need"], form["Hub"]) = (text, Applicant.Hub));

        page.IsInvalid("Need", "20");
        Assert.Equal(text, page.Value("Need")!.TrimStart('\n'));
    }

    [Fact]
    public async Task The_number_is_not_needed_by_those_who_have_none_and_the_box_can_be_unticked_again()
    {
        var applicant = new Applicant(app);
        var page = await applicant.GoToOrganisation();

        var check = applicant.At(await page.Press("Nästa", form =>
        {
            applicant.Fill(form);
            (form["Number"], form["NoNumber"]) = ("", "true");
        }), "send");
        check.Says("Har inget än");
        var again = await check.Follow("Ändra uppgifterna");

        (await again.Press("Nästa", form => form["NoNumber"] = null)).IsInvalid("Number", "Skriv organisationsnumret");
    }

    [Fact]
    public async Task Offerings_can_be_unticked_again()
    {
        var applicant = new Applicant(app);
        var answers = await applicant.Ask("svetsrobot");
        var offering = answers.Document.QuerySelector("input[name=offering]")!.GetAttribute("value")!;
        var need = await answers.Press("Be om hjälp", form => form["offering"] = offering);

        var who = applicant.At(await need.Press("Nästa", form =>
        {
            form["Hub"] = Applicant.Hub;
            form.Set("Offerings", []);
        }), "organisation");
        var check = applicant.At(await who.Press("Nästa", applicant.Fill), "send");

        check.DoesNotSay("Det här intresserar er");
    }

    [Fact]
    public async Task Pressing_send_twice_is_one_application_with_one_receipt()
    {
        var applicant = new Applicant(app);
        var check = await applicant.GoToSend();

        var first = applicant.At(await check.Press("Skicka förfrågan"), "sent");
        var second = applicant.At(await check.Press("Skicka förfrågan"), "sent");

        Assert.Equal(Applicant.Reference(first), Applicant.Reference(second));
        await app.Drain();
        Assert.Equal((1, 1), (await app.ApplicationsFrom(applicant.Email), app.Letters(applicant.Email).Count));
    }

    [Fact]
    public async Task Pressing_send_many_times_at_once_is_one_application()
    {
        var applicant = new Applicant(app);
        var check = await applicant.GoToSend();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => check.Send("Skicka förfrågan")));

        Assert.All(answers, answer => Assert.Equal($"/sv/apply/{applicant.Draft}/sent", answer.Headers.Location?.ToString()));
        await app.Drain();
        Assert.Equal((1, 1), (await app.ApplicationsFrom(applicant.Email), app.Letters(applicant.Email).Count));
    }

    [Fact]
    public async Task Many_at_once_get_a_reference_each_without_gap_or_repeat()
    {
        var checks = new List<(Applicant Applicant, Page Check)>();
        for (var i = 0; i < 8; i++)
        {
            var applicant = new Applicant(app);
            checks.Add((applicant, await applicant.GoToSend()));
        }

        await Task.WhenAll(checks.Select(one => one.Check.Send("Skicka förfrågan")));

        var numbers = new List<int>();
        foreach (var (applicant, _) in checks) numbers.Add(int.Parse(Applicant.Reference(await applicant.Browser.Get($"/sv/apply/{applicant.Draft}/sent")).Split('-')[^1]));
        numbers.Sort();
        Assert.Equal(Enumerable.Range(numbers[0], 8), numbers);
    }

    [Fact]
    public async Task Characters_that_a_database_cannot_hold_are_no_fault()
    {
        var applicant = new Applicant(app);
        var page = await applicant.Browser.Get("/sv/apply");

        var who = applicant.At(await page.Press("Nästa", form => (form["Need"], form["Hub"]) = ("Hjälp\u0007 oss", Applicant.Hub)), "organisation");
        var check = applicant.At(await who.Press("Nästa", form =>
        {
            applicant.Fill(form);
            (form["Organisation"], form["Phone"]) = ("Kvi\u0001sten", "\u0001");
        }), "send");
        var reference = Applicant.Reference(applicant.At(await check.Press("Skicka förfrågan"), "sent"));

        var kept = await app.Application(reference);
        Assert.Equal(("Hjälp oss", "Kvisten", null), (kept.Need, kept.OrganisationName, kept.ContactPhone));
    }

    [Fact]
    public async Task A_step_cannot_be_jumped_over()
    {
        var applicant = new Applicant(app);
        await applicant.GoToOrganisation();

        Assert.Equal($"/sv/apply/{applicant.Draft}/organisation", (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}/send")).Address);
    }

    [Fact]
    public async Task The_page_of_thanks_shows_the_reference_and_nothing_of_what_was_sent()
    {
        var applicant = new Applicant(app);

        var sent = await applicant.Send();

        Assert.Equal("Hubben i Hittepå", sent.Document.QuerySelector(".s-brand")!.TextContent.Trim());
        sent.DoesNotSay(applicant.Email).DoesNotSay(applicant.Need).DoesNotSay(applicant.Name).DoesNotSay(applicant.Organisation);
        (await app.Visitor().Get($"/sv/apply/{Ids.New()}/sent")).Has(HttpStatusCode.NotFound);
    }
}

public sealed class ApplyingForHelpOnSqlite(SqliteDemo app) : ApplyingForHelp(app), IClassFixture<SqliteDemo>;

public sealed class ApplyingForHelpOnPostgres(PostgresDemo app) : ApplyingForHelp(app), IClassFixture<PostgresDemo>;
