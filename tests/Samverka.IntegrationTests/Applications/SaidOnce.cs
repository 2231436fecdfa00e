using Samverka.Applications.Domain;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What was said on one page need not be said again on the next.</summary>
public abstract class SaidOnce(TestApp app)
{
    [Theory]
    [InlineData("sv", "Be om hjälp med det här", "Kommun, ")]
    [InlineData("en", "Ask for help with this", "Municipality, ")]
    public async Task The_question_and_what_was_said_with_it_follow_over_an_offering_to_the_request(string language, string help, string told)
    {
        var applicant = new Applicant(app, language);
        var answers = (await applicant.Browser.Get($"/{language}/answers?q=Vi%20letar%20verktyg&municipality=2480&kind=municipality")).IsShown();

        var offering = (await applicant.Browser.Get(answers.Document.QuerySelector("article h3 a")!.GetAttribute("href")!)).IsShown();
        Assert.NotNull(offering.Document.QuerySelector("meta[name=robots][content=noindex]"));
        var back = (await applicant.Browser.Get(offering.Document.QuerySelector(".s-back, a.s-back, .s-page-header a")!.GetAttribute("href")!)).IsShown();
        Assert.Equal(answers.Address, back.Address);

        var need = (await offering.Follow(help)).IsShown();
        Assert.Equal("Vi letar verktyg", need.Value("Need"));
        var who = applicant.At(await need.Press(applicant.Words.Next, form => form["Hub"] = Applicant.Hub), "organisation");
        Assert.Equal(("2480", "municipality"), (who.Value("Municipality"), who.Value("CustomerType")));
        var check = applicant.At(await who.Press(applicant.Words.Next, applicant.Fill), "send");
        check.Says($"{told}Umeå");
        var reference = Applicant.Reference(applicant.At(await check.Press(applicant.Words.Send), "sent"));

        Assert.Equal(new AboutApplicant("2480", null, "municipality"), (await app.Application(reference)).About);
    }

    [Fact]
    public async Task A_code_that_no_list_knows_is_taken_as_not_said()
    {
        var applicant = new Applicant(app);
        var need = (await applicant.Browser.Get("/sv/apply?municipality=nonsense&kind=%00&sector=x")).IsShown();

        var who = applicant.At(await need.Press("Nästa", form => (form["Need"], form["Hub"]) = (applicant.Need, Applicant.Hub)), "organisation");
        var check = applicant.At(await who.Press("Nästa", applicant.Fill), "send");
        var reference = Applicant.Reference(applicant.At(await check.Press("Skicka förfrågan"), "sent"));

        Assert.Equal(AboutApplicant.Nothing, (await app.Application(reference)).About);
    }

    [Fact]
    public async Task A_customer_who_comes_back_has_the_details_filled_in_and_can_change_them()
    {
        var applicant = new Applicant(app);
        await applicant.SendAndSignIn();

        var who = await applicant.GoToOrganisation();

        Assert.Equal((applicant.Organisation, applicant.Name, applicant.Email), (who.Value("Organisation"), who.Value("Name"), who.Value("Email")));
        Assert.Equal("5560125790", who.Value("Number"));
        applicant.At(await who.Press("Nästa", form => form["Name"] = "Någon annan"), "send").Says("Någon annan").Says(applicant.Organisation);
        var talk = (await applicant.Browser.Get("/sv/talk")).IsShown();
        Assert.Equal((applicant.Name, applicant.Email, "070-111 22 33"), (talk.Value("Name"), talk.Value("Email"), talk.Value("Phone")));
    }

    [Fact]
    public async Task A_visitor_gets_nobodys_details()
    {
        await new Applicant(app).SendAndSignIn();

        var who = await new Applicant(app).GoToOrganisation();

        Assert.Equal(("", "", ""), (who.Value("Organisation") ?? "", who.Value("Name") ?? "", who.Value("Email") ?? ""));
        Assert.Equal("", (await app.Visitor().Get("/sv/talk")).Value("Email") ?? "");
    }

    [Theory]
    [InlineData("/sv/answers?hub=hittepa&q=robot")]
    [InlineData("/sv/apply?hub=hittepa&q=robot")]
    [InlineData("/sv/talk?hub=hittepa&q=robot")]
    public async Task What_is_asked_at_a_hub_stays_under_the_hubs_name(string address)
    {
        var page = (await app.Visitor().Get(address)).IsShown();

        Assert.NotNull(page.Document.QuerySelector("header a[href='/sv/hubs/hittepa']"));
    }

    [Fact]
    public async Task A_question_on_a_hubs_front_is_answered_under_its_name_and_again_with_what_was_said()
    {
        var answers = (await (await app.Visitor().Get("/sv/hubs/hittepa")).Press("Visa förslag", form => form["q"] = "svetsrobot")).IsShown();
        Assert.NotNull(answers.Document.QuerySelector("header a[href='/sv/hubs/hittepa']"));

        var narrowed = (await answers.Press("Filtrera", form => form["kind"] = "municipality")).IsShown();
        var again = (await narrowed.Press("Visa vad som passar", form => form["q"] = "drönare")).IsShown();

        Assert.Equal("/sv/answers?hub=hittepa&kind=municipality&q=dr%C3%B6nare", again.Address);
    }

    [Fact]
    public async Task A_free_time_says_how_the_talk_is_held_and_keeps_the_link_for_who_books()
    {
        var page = (await app.Visitor().Get("/sv/talk?hub=hittepa")).IsShown();

        Assert.All(page.Document.QuerySelectorAll(".s-talk-chip"), time => Assert.EndsWith("Video", time.TextContent.Trim(), StringComparison.Ordinal));
        page.DoesNotSay("video.example.org");
    }

    [Theory]
    [InlineData("/sv/talk?hub=spin", true)]
    [InlineData("/sv/talk?hub=hittepa", false)]
    [InlineData("/sv/talk", false)]
    public async Task Times_of_another_hub_than_the_one_asked_for_are_said_to_be_so(string address, bool others)
    {
        var page = (await app.Visitor().Get(address)).IsShown();

        Assert.Equal(others, page.Text.Contains("Hubben ni valde har inga tider", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_mailed_way_back_leads_to_the_step_that_was_left()
    {
        var applicant = new Applicant(app);
        var who = await applicant.GoToOrganisation();
        await who.Press(applicant.Words.MailLink, form => form["Email"] = applicant.Email);
        await app.Drain();

        var found = await (await app.Visitor().Get(Applicant.Link(app.Letters(applicant.Email)[^1]))).Press("Fortsätt skriva");

        Assert.EndsWith("/organisation", found.IsShown().Address, StringComparison.Ordinal);
    }
}

public sealed class SaidOnceOnSqlite(SqliteDemo app) : SaidOnce(app), IClassFixture<SqliteDemo>;

public sealed class SaidOnceOnPostgres(PostgresDemo app) : SaidOnce(app), IClassFixture<PostgresDemo>;
