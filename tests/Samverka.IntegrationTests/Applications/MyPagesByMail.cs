using System.Net;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

public abstract class MyPagesByMail(TestApp app)
{
    private const string Old = "Länken fungerar inte längre";

    [Theory]
    [InlineData("sv", "Vi har fått den")]
    [InlineData("en", "We have it")]
    public async Task The_receipts_link_leads_to_the_customers_own_application(string language, string status)
    {
        var applicant = new Applicant(app, language);

        var (reference, myPages) = await applicant.SendAndSignIn();

        myPages.Says(reference).Says(applicant.Organisation).Says(status).Says("Vi tappar tid på att leta verktyg i verkstaden").DoesNotSay("läser den");
        (await applicant.MyApplication(reference)).Says(applicant.Need).Says(status).DoesNotSay("läser den");
    }

    [Fact]
    public async Task What_goes_on_stands_above_what_is_ended()
    {
        var applicant = new Applicant(app);
        var older = await applicant.SendAndGetReference();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var newer = (await applicant.SendAndSignIn()).Reference;
        var before = await applicant.Browser.Get("/sv/my-pages");
        Assert.Equal([newer, older], Order(before));
        var said = before.Document.QuerySelector("section[aria-labelledby=my-applications]")!.TextContent;
        foreach (var common in (string[])[applicant.Organisation, (await app.Hub()).Name.Sv]) Assert.Equal(2, said.Split(common).Length);

        await (await applicant.MyApplication(newer)).Press("Ta tillbaka");

        Assert.Equal([older, newer], Order(await applicant.Browser.Get("/sv/my-pages")));

        List<string> Order(Testing.Pages.Page page) => [.. page.IsShown().Document.QuerySelectorAll("main li").Select(card => new[] { older, newer }.SingleOrDefault(card.TextContent.Contains)).OfType<string>()];
    }

    [Fact]
    public async Task Looking_at_a_link_never_uses_it_up_and_pressing_its_button_does()
    {
        var applicant = new Applicant(app);
        await applicant.Send();
        await app.Drain();
        var letter = Assert.Single(app.Letters(applicant.Email));
        var link = Applicant.Link(letter);
        for (var i = 0; i < 5; i++) (await app.Visitor().Get(link)).IsShown().Says("Tryck på knappen för att logga in");
        var (first, second) = (await app.Visitor().Get(link), await app.Visitor().Get(link));

        await applicant.OpenLink(letter);

        (await first.Press("Öppna Mina sidor")).Says(Old);
        (await second.Press("Öppna Mina sidor")).Says(Old);
        (await app.Visitor().Get(link)).Says(Old);
    }

    [Fact]
    public async Task Of_two_who_press_at_the_same_moment_only_one_gets_in()
    {
        var applicant = new Applicant(app);
        await applicant.Send();
        await app.Drain();
        var link = Applicant.Link(app.Letters(applicant.Email)[0]);
        var pages = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.Visitor().Get(link)));

        var answers = await Task.WhenAll(pages.Select(page => page.Send("Öppna Mina sidor")));

        Assert.Single(answers, answer => answer.Headers.Location?.ToString() == "/sv/my-pages");
    }

    [Fact]
    public async Task A_link_is_too_old_after_thirty_minutes_and_a_new_one_can_be_had()
    {
        var applicant = new Applicant(app);
        await applicant.Send();
        await app.Drain();
        var link = Applicant.Link(app.Letters(applicant.Email)[0]);
        app.Clock.Advance(TimeSpan.FromMinutes(29));
        var open = (await app.Visitor().Get(link)).Says("Tryck på knappen");
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        (await open.Press("Öppna Mina sidor")).Says(Old);
        var ask = await (await app.Visitor().Get(link)).Follow("Be om en ny länk");
        (await ask.Press("Mejla mig en länk", form => form["Email"] = $" {applicant.Email.ToUpperInvariant()} ")).IsShown();
        await app.Drain();

        var letters = app.Letters(applicant.Email).Concat(app.Letters(applicant.Email.ToUpperInvariant())).ToList();
        Assert.Equal(2, letters.Count);
        await applicant.OpenLink(letters[^1]);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task The_answer_is_the_same_whether_or_not_an_address_is_known(string language)
    {
        var applicant = new Applicant(app, language);
        await applicant.Send();
        await app.Drain();
        var button = language == "sv" ? "Mejla mig en länk" : "Email me a link";

        var known = await (await app.Visitor().Get($"/{language}/my-pages/sign-in")).Press(button, form => form["Email"] = applicant.Email);
        var unknown = await (await app.Visitor().Get($"/{language}/my-pages/sign-in")).Press(button, form => form["Email"] = "nobody@example.org");
        await app.Drain();

        Assert.Equal(unknown.IsShown().Text.Replace("nobody@example.org", "X"), known.IsShown().Text.Replace(applicant.Email, "X"));
        Assert.Equal((2, 0), (app.Letters(applicant.Email).Count, app.Letters("nobody@example.org").Count));
    }

    [Fact]
    public async Task An_address_that_cannot_be_one_is_refused_with_what_was_typed() =>
        Assert.Equal("berit@", (await (await app.Visitor().Get("/sv/my-pages/sign-in")).Press("Mejla mig en länk", form => form["Email"] = "berit@")).IsInvalid("Email", "E-postadressen ser inte rätt ut").Value("Email"));

    [Fact]
    public async Task Somebody_elses_application_answers_as_if_there_were_none()
    {
        var applicant = new Applicant(app);
        var reference = await applicant.SendAndGetReference();
        var id = (await app.Application(reference)).Id;
        var stranger = await app.AsCustomer("stranger@example.org");

        (await stranger.Get($"/sv/my-pages/applications/{id}")).Has(HttpStatusCode.NotFound).DoesNotSay(applicant.Need);
        (await stranger.Get("/sv/my-pages")).IsShown().DoesNotSay(reference);
        Assert.EndsWith("/sv/my-pages/sign-in?next=%2Fsv%2Fmy-pages", (await app.Visitor().Fetch("/sv/my-pages")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Signing_out_closes_my_pages_and_a_customer_sees_nothing_of_the_working_side()
    {
        var applicant = new Applicant(app);
        var (_, myPages) = await applicant.SendAndSignIn();
        Assert.DoesNotContain(myPages.Document.QuerySelectorAll("nav a"), link => link.GetAttribute("href") is "/sv/my-work" or "/sv/sign-out" or "/sv/account/passkeys");

        await myPages.Press("Logga ut");

        Assert.Contains("/my-pages/sign-in", (await applicant.Browser.Get("/sv/my-pages")).Address);
    }

    [Fact]
    public async Task A_customer_is_nobody_on_the_working_side()
    {
        var applicant = new Applicant(app);
        var (reference, _) = await applicant.SendAndSignIn();

        foreach (var address in (string[])["/sv/my-work", "/sv/applications", await app.Address(reference), "/sv/account/passkeys"])
        {
            Assert.Contains("/sv/sign-in", (await applicant.Browser.Fetch(address)).Headers.Location?.ToString());
        }
    }
}

public sealed class MyPagesByMailOnSqlite(SqliteDemo app) : MyPagesByMail(app), IClassFixture<SqliteDemo>;

public sealed class MyPagesByMailOnPostgres(PostgresDemo app) : MyPagesByMail(app), IClassFixture<PostgresDemo>;
