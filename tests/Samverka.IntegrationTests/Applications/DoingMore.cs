using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What can be done with a request beside deciding, before and after the decision.</summary>
[Trait("pace", "slow")]
public abstract class DoingMore(TestApp app)
{
    private const string Note = "Ring deras granne först, säger Ronja.";

    [Theory]
    [InlineData(null)]
    [InlineData("Accepted")]
    [InlineData("Declined")]
    public async Task A_note_alone_is_kept_at_any_time_and_the_customer_never_sees_that_there_is_one(string? decision)
    {
        var (applicant, adviser) = (new Applicant(app), await Adviser());
        var (reference, _) = await applicant.SendAndSignIn();
        if (decision is not null) await Do(adviser, reference, decision, "Så här är det.");
        await app.Drain();
        var letters = app.Letters(applicant.Email).Count;
        var before = await app.Application(reference);

        (await Do(adviser, reference, "Note", note: Note)).IsShown().Says($"Anteckningen om {reference} är sparad.").Says(Note);
        await app.Drain();

        var after = await app.Application(reference);
        Assert.Equal((before.Status, before.StatusAt, before.AdviserId, before.History.Count + 1), (after.Status, after.StatusAt, after.AdviserId, after.History.Count));
        Assert.Equal(letters, app.Letters(applicant.Email).Count);
        var mine = await applicant.MyApplication(reference);
        mine.DoesNotSay("granne").DoesNotSay("Anteckning");
        Assert.Equal(decision is null ? 1 : 2, mine.Document.QuerySelectorAll(".s-timeline li").Length);
        (await applicant.Browser.Get("/sv/my-pages/your-data")).IsShown().Says(reference).DoesNotSay("granne");
        Assert.DoesNotContain("granne", await (await applicant.Browser.Fetch("/sv/my-pages/copy")).Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("sv", "Meddelande om", "Hubben skrev till er")]
    [InlineData("en", "A message about", "The hub wrote to you")]
    public async Task A_message_after_the_decision_reaches_the_customer_and_changes_nothing_else(string language, string subject, string title)
    {
        var (applicant, adviser) = (new Applicant(app, language), await Adviser());
        var reference = await applicant.SendAndGetReference();
        await Do(adviser, reference, "Accepted");

        (await Do(adviser, reference, "Message", "Vi ses på tisdag <b>kl. nio</b>.", Note)).IsShown().Says("Skrev till kunden");
        await app.Drain();

        var letter = app.Letters(applicant.Email)[^1];
        Assert.StartsWith(subject, letter.Subject);
        Assert.Contains("Vi ses på tisdag <b>kl. nio</b>.", letter.TextBody);
        Assert.DoesNotContain("granne", letter.TextBody);
        await applicant.OpenLink(letter);
        (await applicant.MyApplication(reference)).Says("Vi ses på tisdag <b>kl. nio</b>.").Says(title).DoesNotSay("granne");
        Assert.Equal(ApplicationStatus.Accepted, (await app.Application(reference)).Status);
    }

    [Fact]
    public async Task What_one_helps_with_stays_on_ones_work_and_the_customer_sees_who_helps()
    {
        var adviser = await Colleague.New(app, Role.Adviser, (await app.Hub()).Id);
        var applicant = new Applicant(app);
        var (reference, _) = await applicant.SendAndSignIn();
        (await adviser.Browser.Get("/sv/my-work")).IsShown().DoesNotSay("Det du har hand om");

        await (await adviser.Browser.Get(await app.Address(reference))).Press("Spara", form => form["To"] = "Accepted");

        var work = (await adviser.Browser.Get("/sv/my-work")).IsShown();
        Assert.Contains(reference, work.Document.QuerySelector("section[aria-labelledby=in-hand]")!.TextContent);
        (await work.Follow("Allt du har hand om (1)")).IsShown().Says(reference);
        (await applicant.MyApplication(reference)).Says($"{adviser.User.Name} tar hand om den.");
    }

    [Fact]
    public async Task A_message_while_the_customer_is_asked_leaves_the_question_open()
    {
        var (applicant, adviser) = (new Applicant(app), await Adviser());
        var (reference, _) = await applicant.SendAndSignIn();
        await Do(adviser, reference, "Asked", "Hur många verktyg?");

        await Do(adviser, reference, "Message", "Svara gärna före fredag.");

        var mine = await applicant.MyApplication(reference);
        Assert.Equal("Hur många verktyg?", mine.Document.QuerySelector("section[aria-labelledby=answer-heading] p.s-preserve")!.TextContent.Trim());
        (await mine.Press("Skicka svaret", form => form["Answer"] = "400.")).IsShown().Says("Tack, ert svar är skickat.");
    }

    [Fact]
    public async Task A_request_handed_over_has_another_adviser_who_gets_a_letter_that_says_nothing_of_the_customer()
    {
        var (first, second) = (await New(Role.Adviser), await New(Role.Coordinator));
        var applicant = new Applicant(app);
        var reference = await applicant.SendAndGetReference();
        await Do(first.Browser, reference, "Accepted");
        var page = await Open(first.Browser, reference);
        Assert.DoesNotContain(first.User.Id.ToString(), Options(page));
        app.Clock.Advance(TimeSpan.FromSeconds(20));

        (await page.Press("Spara", form => (form["To"], form["Adviser"], form["Note"]) = ("HandOver", second.User.Id.ToString(), Note)))
            .IsShown().Says($"{reference} är överlämnad.").Says($"Lämnade över till {second.User.Name}").Says(Note);
        await app.Drain();

        var after = await app.Application(reference);
        Assert.Equal((second.User.Id, ApplicationStatus.Accepted), (after.AdviserId, after.Status));
        Assert.Equal((HistoryStep.HandOver, second.User.Id), after.History.OrderBy(row => row.At).ThenBy(row => row.Id).Select(row => (row.Step, row.AdviserId ?? Guid.Empty)).Last());
        var letter = Assert.Single(app.Letters(second.Mail), letter => letter.Subject == $"Du har fått {reference}");
        Assert.Contains($"/applications/{after.Id}", letter.TextBody);
        foreach (var word in (string[])[applicant.Name, applicant.Email, applicant.Organisation, "verktyg", "granne"]) Assert.DoesNotContain(word, letter.TextBody! + letter.Subject);
        Assert.DoesNotContain(app.Letters(first.Mail), letter => letter.Subject!.Contains("fått"));
        (await second.Browser.Get($"/sv/applications?adviser=me&status=all&q={reference}")).IsShown().Says(reference);
    }

    [Fact]
    public async Task It_is_handed_over_only_to_somebody_who_works_with_the_hubs_requests()
    {
        var adviser = await New(Role.Adviser);
        var strangers = (await New(Role.Partner), await Colleague.New(app, Role.Adviser, new HubId(Ids.New())));
        var reference = await new Applicant(app).SendAndGetReference();
        var page = await Open(adviser.Browser, reference);

        foreach (var stranger in (Colleague[])[strangers.Item1, strangers.Item2])
        {
            Assert.DoesNotContain(stranger.User.Id.ToString(), Options(page));
            (await page.Press("Spara", form =>
            {
                form["To"] = "HandOver";
                form.Force("Adviser", stranger.User.Id.ToString());
            })).IsInvalid("Adviser", "Välj vem som ska ta över.");
        }

        (await page.Press("Spara", form => form["To"] = "HandOver")).IsInvalid("Adviser", "Välj vem som ska ta över.");
        Assert.Null((await app.Application(reference)).AdviserId);
    }

    [Theory]
    [InlineData("Accepted")]
    [InlineData("Referred")]
    [InlineData("Declined")]
    public async Task A_decision_is_taken_back_with_a_reason_and_nothing_is_overwritten(string decision)
    {
        var (applicant, adviser) = (new Applicant(app), await Adviser());
        var (reference, _) = await applicant.SendAndSignIn();
        await Do(adviser, reference, decision, "Första beskedet.");
        (await Do(adviser, reference, "TakeBack", " ")).IsInvalid("Message", "Skriv varför ni tar tillbaka beslutet");

        (await Do(adviser, reference, "TakeBack", "Vi hade fel om storleken.")).IsShown().Says("är taget tillbaka").Says("Första beskedet.").Says("Tog tillbaka beslutet");
        await app.Drain();

        var letter = app.Letters(applicant.Email)[^1];
        Assert.StartsWith("Vi tittar på er förfrågan igen", letter.Subject);
        Assert.Contains("Vi hade fel om storleken.", letter.TextBody);
        (await applicant.MyApplication(reference)).Says("Vi har fått den och läser den").Says("Hubben tog tillbaka sitt besked").Says("Vi hade fel om storleken.").Says("Första beskedet.");
        Assert.Equal(["Received", decision, "Received"], (await app.Application(reference)).History.OrderBy(row => row.At).Select(row => row.Status.ToString()));
        (await Do(adviser, reference, "Declined", "Nu vet vi.")).IsShown().Says("Kunden har fått besked");
    }

    [Fact]
    public async Task What_is_open_or_withdrawn_has_no_decision_to_take_back()
    {
        var (applicant, adviser) = (new Applicant(app), await Adviser());
        var (reference, _) = await applicant.SendAndSignIn();
        var open = await Open(adviser, reference);
        Assert.DoesNotContain("TakeBack", Steps(open));
        await (await applicant.MyApplication(reference)).Press("Ta tillbaka");

        Assert.Equal(["Message", "Note"], Steps(await Open(adviser, reference)));
        var page = await open.Press("Spara", form =>
        {
            form.Force("To", "TakeBack");
            form["Message"] = "Ändå";
        });

        page.Has(System.Net.HttpStatusCode.UnprocessableEntity).Says("Någon annan hann före");
        Assert.Equal(ApplicationStatus.Withdrawn, (await app.Application(reference)).Status);
    }

    [Fact]
    public async Task Words_that_would_not_be_sent_are_not_lost_and_a_note_does_not_collide()
    {
        var adviser = await Adviser();
        var reference = await new Applicant(app).SendAndGetReference();
        var late = await Open(adviser, reference);

        var refused = await late.Press("Spara", form => (form["To"], form["Message"], form["Note"]) = ("Note", "Hej kunden", Note));
        refused.IsInvalid("Message", "Det här skickas inte med det ni har valt.");
        Assert.Equal(("Hej kunden", Note), (refused.Value("Message")!.Trim(), refused.Value("Note")!.Trim()));
        (await late.Press("Spara", form => form["To"] = "Note")).IsInvalid("Note", "Skriv anteckningen.");
        (await late.Press("Spara", form => form["To"] = "Message")).IsInvalid("Message", "Skriv det som kunden ska få läsa.");
        await Do(await Adviser(), reference, "Accepted");

        (await late.Press("Spara", form => (form["To"], form["Note"]) = ("Note", Note))).IsShown().Says(Note);

        Assert.Equal((ApplicationStatus.Accepted, 3), ((await app.Application(reference)).Status, (await app.Application(reference)).History.Count));
    }

    [Fact]
    public async Task Of_notes_written_at_the_same_moment_every_one_is_kept()
    {
        var reference = await new Applicant(app).SendAndGetReference();
        var pages = new List<Page>();
        for (var i = 0; i < 3; i++) pages.Add(await Open(await Adviser(), reference));

        var answers = await Task.WhenAll(pages.Select((page, i) => page.Send("Spara", form => (form["To"], form["Note"]) = ("Note", $"Anteckning {i}"))));

        Assert.All(answers, answer => Assert.Equal(System.Net.HttpStatusCode.Found, answer.StatusCode));
        Assert.Equal(["Anteckning 0", "Anteckning 1", "Anteckning 2"], (await app.Application(reference)).History.Select(row => row.InternalNote).OfType<string>().Order());
    }

    [Fact]
    public async Task What_is_erased_takes_the_notes_and_messages_with_it_and_no_more_can_be_written()
    {
        var coordinator = await app.As(Role.Coordinator, (await app.Hub()).Id);
        var reference = await new Applicant(app).SendAndGetReference();
        await Do(coordinator, reference, "Declined", "Tyvärr.");
        await Do(coordinator, reference, "Note", note: Note);
        var late = await Open(coordinator, reference);

        await (await coordinator.Get($"{await app.Address(reference)}/erase")).Press("Radera", form => (form["Ground"], form["Sure"]) = ("Prov", "true"));

        (await late.Press("Spara", form => (form["To"], form["Note"]) = ("Note", "Efteråt"))).Has(System.Net.HttpStatusCode.UnprocessableEntity).Says("Inget har sparats").Says("Efteråt");
        Assert.All((await app.Application(reference)).History, row => Assert.Equal((null, null), (row.Message, row.InternalNote)));
    }

    private static string[] Options(Page page) => [.. page.Document.QuerySelectorAll("select[name=Adviser] option").Select(option => option.GetAttribute("value")!)];

    private static string[] Steps(Page page) => [.. page.IsShown().Document.QuerySelectorAll("input[name=To]").Select(choice => choice.GetAttribute("value")!)];

    private async Task<Colleague> New(Role role) => await Colleague.New(app, role, (await app.Hub()).Id);

    private async Task<PageClient> Adviser() => await app.As(Role.Adviser, (await app.Hub()).Id);

    private async Task<Page> Open(PageClient adviser, string reference) => await adviser.Get(await app.Address(reference));

    // Time passes between what people do; the history goes by it.
    private async Task<Page> Do(PageClient adviser, string reference, string to, string message = "", string note = "")
    {
        app.Clock.Advance(TimeSpan.FromSeconds(20));
        return await (await Open(adviser, reference)).Press("Spara", form => (form["To"], form["Message"], form["Note"]) = (to, message, note));
    }
}

public sealed class DoingMoreOnSqlite(SqliteDemo app) : DoingMore(app), IClassFixture<SqliteDemo>;

public sealed class DoingMoreOnPostgres(PostgresDemo app) : DoingMore(app), IClassFixture<PostgresDemo>;
