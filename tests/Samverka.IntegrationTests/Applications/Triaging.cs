using System.Net;
using Samverka.Applications.Domain;
using Samverka.IntegrationTests.House;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

public abstract class Triaging(TestApp app)
{
    private const string Save = "Spara";
    private const string Note = "Ring deras granne först, säger Ronja.";

    [Theory]
    [InlineData("sv", "Accepted", "Vi hjälper er:", "Vi hjälper er")]
    [InlineData("sv", "Asked", "Vi har en fråga om", "Vi väntar på ert svar")]
    [InlineData("sv", "Referred", "Någon annan kan hjälpa er bättre:", "Någon annan kan hjälpa er bättre")]
    [InlineData("sv", "Declined", "Svar om er förfrågan", "Vi kan inte hjälpa till med detta")]
    [InlineData("en", "Declined", "", "")]
    public async Task The_customer_hears_what_came_of_it_and_never_reads_the_hubs_own_note(string language, string to, string subject, string status)
    {
        var applicant = new Applicant(app, language);
        var reference = await applicant.SendAndGetReference();

        var after = await Move(await Adviser(), reference, to, "Hör av er till Robotlabbet <i>nu</i>.\nDe kan detta.", Note);
        await app.Drain();

        after.IsShown().Says(reference).Says(Note);
        var letter = app.Letters(applicant.Email)[^1];
        Assert.StartsWith(subject, letter.Subject);
        Assert.Equal((2, language), (app.Letters(applicant.Email).Count, letter.Body!.Headers["Content-Language"]));
        Assert.Contains("Hör av er till Robotlabbet <i>nu</i>.", letter.TextBody);
        var myPages = await applicant.OpenLink(letter);
        var mine = await applicant.MyApplication(reference);
        mine.Says(status).Says("Hör av er till Robotlabbet <i>nu</i>.");
        foreach (var place in (string[])[letter.TextBody!, letter.HtmlBody!, myPages.Text, mine.Document.DocumentElement.OuterHtml]) Assert.DoesNotContain("granne", place);
    }

    [Fact]
    public async Task A_question_is_answered_on_my_pages_and_then_accepted()
    {
        var (applicant, adviser) = (new Applicant(app), await Adviser());
        var reference = await applicant.SendAndGetReference();
        await Move(adviser, reference, "Asked", "Hur många verktyg?", null);
        await app.Drain();
        await applicant.OpenLink(app.Letters(applicant.Email)[^1]);
        var mine = await applicant.MyApplication(reference);

        (await mine.Press("Skicka svaret", form => form["Answer"] = "  ")).IsInvalid("Answer", "Skriv ett svar.");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var answered = (await mine.Press("Skicka svaret", form => form["Answer"] = "Ungefär 400.")).IsShown();
        answered.Says("Tack, ert svar är skickat.").Says("Ungefär 400.").Says("Vi har fått den och läser den");
        (await adviser.Get(await app.Address(reference))).IsShown().Says("Ungefär 400.");
        await Move(adviser, reference, "Accepted", null, null);

        (await applicant.MyApplication(reference)).Says("Vi hjälper er").DoesNotSay("Ta tillbaka förfrågan");
        Assert.Equal(
            [ApplicationStatus.Received, ApplicationStatus.Asked, ApplicationStatus.Received, ApplicationStatus.Accepted],
            (await app.Application(reference)).History.OrderBy(change => change.At).Select(change => change.Status));
    }

    [Fact]
    public async Task Every_page_tells_the_history_of_a_request_with_the_latest_first_and_says_so()
    {
        var (applicant, adviser) = (new Applicant(app), await Adviser());
        var reference = (await applicant.SendAndSignIn()).Reference;
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await Move(adviser, reference, "Asked", "Hur många verktyg?", null);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await applicant.MyApplication(reference)).Press("Skicka svaret", form => form["Answer"] = "Ungefär 400.");

        foreach (var page in (Page[])[await applicant.MyApplication(reference), await applicant.Browser.Get("/sv/my-pages/your-data"), await adviser.Get(await app.Address(reference))])
        {
            page.IsShown().Says("Det senaste står först.");
            var days = page.Document.QuerySelectorAll(".s-timeline time").Select(time => time.GetAttribute("datetime")!).ToList();
            Assert.Equal(3, days.Count);
            Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        }
    }

    [Theory]
    [InlineData("Asked")]
    [InlineData("Referred")]
    [InlineData("Declined")]
    public async Task A_step_that_must_be_explained_is_not_taken_without_words_and_the_note_stays(string to)
    {
        var reference = await new Applicant(app).SendAndGetReference();

        var page = await Move(await Adviser(), reference, to, "  ", Note);

        page.IsInvalid("Message", "Skriv ett meddelande");
        Assert.Equal((Note, to), (page.Value("Note")!.Trim(), page.Value("To")));
        Assert.Equal(ApplicationStatus.Received, (await app.Application(reference)).Status);
    }

    [Theory]
    [InlineData("Asked")]
    [InlineData("Declined")]
    public async Task The_second_of_two_advisers_sees_how_it_stands_now_with_own_words_kept(string first)
    {
        var reference = await new Applicant(app).SendAndGetReference();
        var late = await (await Adviser()).Get(await app.Address(reference));
        await Move(await Adviser(), reference, first, "Först.", null);

        var page = await late.Press(Save, form => (form["To"], form["Message"], form["Note"]) = ("Accepted", "Mina egna ord", "Min egen anteckning"));

        page.Has(HttpStatusCode.UnprocessableEntity).Says("Någon annan hann före").Says("Mina egna ord").Says("Min egen anteckning").Says("Först.");
        Assert.Equal((first, 2), ((await app.Application(reference)).Status.ToString(), (await app.Application(reference)).History.Count));
        if (first == "Asked") (await page.Press(Save)).IsShown().Says($"Vi hjälper till med {reference}");
    }

    [Fact]
    public async Task Of_many_advisers_at_the_same_moment_one_is_first()
    {
        var applicant = new Applicant(app);
        var reference = await applicant.SendAndGetReference();
        var pages = new List<Page>();
        for (var i = 0; i < 5; i++) pages.Add(await (await Adviser()).Get(await app.Address(reference)));

        var answers = await Task.WhenAll(pages.Select(page => page.Send(Save, form => (form["To"], form["Message"]) = ("Declined", "Nej tack"))));

        Assert.Equal([1, 4], [answers.Count(answer => answer.StatusCode == HttpStatusCode.Found), answers.Count(answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity)]);
        await app.Drain();
        Assert.Equal((2, 2), ((await app.Application(reference)).History.Count, app.Letters(applicant.Email).Count));
    }

    [Fact]
    public async Task A_customer_who_answers_too_late_keeps_the_words()
    {
        var (applicant, adviser) = (new Applicant(app), await Adviser());
        var (reference, _) = await applicant.SendAndSignIn();
        await Move(adviser, reference, "Asked", "Hur många?", null);
        var mine = await applicant.MyApplication(reference);
        await Move(adviser, reference, "Accepted", null, null);

        var page = await mine.Press("Skicka svaret", form => form["Answer"] = "Ungefär 400 stycken.");

        page.Has(HttpStatusCode.UnprocessableEntity).Says("Förfrågan har ändrats medan ni hade sidan öppen").Says("Ungefär 400 stycken.").Says("Vi hjälper er");
    }

    [Fact]
    public async Task A_customer_can_take_a_request_back_and_then_it_is_closed()
    {
        var applicant = new Applicant(app);
        var (reference, _) = await applicant.SendAndSignIn();

        (await (await applicant.MyApplication(reference)).Press("Ta tillbaka")).IsShown().Says($"Förfrågan {reference} är återtagen.");

        var page = await (await Adviser()).Get(await app.Address(reference));
        page.IsShown().Says("Återtagen").DoesNotSay("Fråga mer").DoesNotSay("Ta tillbaka beslutet");
    }

    // Contracts, "Who sees what".
    [Theory]
    [InlineData(Role.Coordinator, HttpStatusCode.OK)]
    [InlineData(Role.Adviser, HttpStatusCode.OK)]
    [InlineData(Role.Partner, HttpStatusCode.Forbidden)]
    [InlineData(Role.FinanceOfficer, HttpStatusCode.Forbidden)]
    [InlineData(Role.Funder, HttpStatusCode.Forbidden)]
    [InlineData(Role.Administrator, HttpStatusCode.Forbidden)]
    public async Task Only_adviser_and_coordinator_of_the_hub_open_an_application(Role role, HttpStatusCode expected)
    {
        var applicant = new Applicant(app);
        var address = await app.Address(await applicant.SendAndGetReference());
        var (own, other) = (await app.As(role, role == Role.Administrator ? null : (await app.Hub()).Id), await app.As(role, new HubId(Ids.New())));

        var page = (await own.Get(address)).Has(expected);
        var list = (await own.Get("/sv/applications?status=all")).Has(expected);
        var strange = (await other.Get(address)).Has(expected == HttpStatusCode.OK ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden);

        if (expected == HttpStatusCode.OK) page.Says(applicant.Need).Says(applicant.Email);
        foreach (var closed in expected == HttpStatusCode.OK ? [strange] : (Page[])[page, list, strange]) closed.DoesNotSay(applicant.Need).DoesNotSay(applicant.Email).DoesNotSay(applicant.Organisation);
        Assert.Equal(expected, (await own.Fetch("/sv/applications?handler=export&status=all")).StatusCode);
    }

    [Fact]
    public async Task Requests_taken_out_leave_a_trace_without_saying_whose_they_are()
    {
        await new Applicant(app).SendAndGetReference();
        await TakenOut.LeavesATrace(app, await Adviser(), "/sv/applications?handler=export&status=all", "applications");
        await TakenOut.LeavesATrace(app, await Adviser(), "/sv/applications?handler=export&q=finnsintealls", "applications");
        await TakenOut.LeavesNone(app, await app.As(Role.Funder, (await app.Hub()).Id), "/sv/applications?handler=export", "applications");
    }

    [Fact]
    public async Task Another_hubs_adviser_can_neither_list_export_nor_move_an_application()
    {
        var reference = await new Applicant(app).SendAndGetReference();
        var page = await (await Adviser()).Get(await app.Address(reference));
        var other = await app.As(Role.Adviser, new HubId(Ids.New()));
        var token = (await other.Get("/sv/account/passkeys")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await other.Send(new HttpRequestMessage(HttpMethod.Post, new Uri(await app.Address(reference), UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("To", "Accepted"), new("Version", page.Value("Version")!), new("__RequestVerificationToken", token)]),
        });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        (await other.Get("/sv/applications?status=all")).IsShown().DoesNotSay(reference);
        Assert.DoesNotContain(reference, await (await other.Fetch("/sv/applications?handler=export&status=all")).Content.ReadAsStringAsync());
        Assert.Equal(ApplicationStatus.Received, (await app.Application(reference)).Status);
    }

    [Fact]
    public async Task What_is_new_waits_on_my_work()
    {
        var hub = await app.Hub();
        var organisation = $"Nyast {Path.GetRandomFileName()}";
        var reference = await new Applicant(app) { Organisation = organisation }.SendAndGetReference();

        var others = (await (await app.As(Role.Adviser, new HubId(Ids.New()))).Get("/sv/my-work")).IsShown();
        var partners = (await (await app.As(Role.Partner, hub.Id)).Get("/sv/my-work")).IsShown();
        var page = await (await Adviser()).Get("/sv/applications?q=" + Uri.EscapeDataString(organisation.ToUpperInvariant()));

        others.DoesNotSay(organisation);
        partners.DoesNotSay(organisation);
        (await page.IsShown().Follow(reference)).IsShown().Says(organisation);
        (await (await Adviser()).Get("/sv/my-work")).IsShown().Says("Förfrågningar som väntar på svar");
    }

    private async Task<PageClient> Adviser() => await app.As(Role.Adviser, (await app.Hub()).Id);

    // Time passes between what people do; the history goes by it.
    private async Task<Page> Move(PageClient adviser, string reference, string to, string? message, string? note)
    {
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        return await (await adviser.Get(await app.Address(reference))).Press(Save, form => (form["To"], form["Message"], form["Note"]) = (to, message ?? "", note ?? ""));
    }
}

public sealed class TriagingOnSqlite(SqliteDemo app) : Triaging(app), IClassFixture<SqliteDemo>;

public sealed class TriagingOnPostgres(PostgresDemo app) : Triaging(app), IClassFixture<PostgresDemo>;
