using System.Net;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samverka.Applications.Domain;
using Samverka.Applications.Writing;
using Samverka.Platform.Database;
using Samverka.Platform.Drafts;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What a customer writes on an own request without having been asked.</summary>
[Trait("pace", "slow")]
public abstract class CustomersWriting(TestApp app)
{
    private const string Send = "Skicka meddelandet";

    [Theory]
    [InlineData("sv", "Skicka meddelandet", "Ni skrev till hubben")]
    [InlineData("en", "Send the message", "You wrote to the hub")]
    public async Task It_stands_in_both_histories_and_on_the_advisers_work(string language, string button, string title)
    {
        var (applicant, adviser, colleague) = (new Applicant(app, language), await Colleague(Role.Adviser), await Colleague(Role.Adviser));
        var (reference, _) = await applicant.SendAndSignIn();
        await Do(adviser, reference, "Accepted");

        var mine = await (await applicant.MyApplication(reference)).Press(button, form => form["Words"] = "Kan vi ses på <b>fredag</b>?");

        mine.IsShown().Says("Kan vi ses på <b>fredag</b>?").Says(title);
        Assert.Contains(reference, Wrote(await adviser.Browser.Get("/sv/my-work")));
        Assert.DoesNotContain(reference, Wrote(await colleague.Browser.Get("/sv/my-work")));
        (await adviser.Browser.Get(await app.Address(reference))).IsShown().Says("Kunden har skrivit").Says("Kunden skrev").Says("Kan vi ses på <b>fredag</b>?").Says(applicant.Name);
        Assert.Contains("fredag", await (await applicant.Browser.Fetch("/sv/my-pages/copy")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_nobody_has_is_on_the_work_of_all_who_may_take_it()
    {
        var (applicant, adviser) = (new Applicant(app), await Colleague(Role.Adviser));
        var (reference, _) = await applicant.SendAndSignIn();

        await Write(applicant, reference, "Ett tillägg.");

        Assert.Contains(reference, Wrote(await adviser.Browser.Get("/sv/my-work")));
    }

    [Theory]
    [InlineData("Message", false)]
    [InlineData("Note", false)]
    [InlineData("Speaks", true)]
    [InlineData("HandOver", true)]
    public async Task It_waits_until_somebody_has_taken_it_up(string deed, bool stillWaits)
    {
        var (applicant, adviser, colleague) = (new Applicant(app), await Colleague(Role.Adviser), await Colleague(Role.Adviser));
        var (reference, _) = await applicant.SendAndSignIn();
        await Do(adviser, reference, "Accepted");
        await Write(applicant, reference, "Hör av er.");

        await (await adviser.Browser.Get(await app.Address(reference))).Press("Spara", form =>
        {
            form["To"] = deed;
            if (deed == "Message") form["Message"] = "Det gör vi.";
            if (deed == "Note") form["Note"] = "Ringde dem.";
            if (deed == "HandOver") form["Adviser"] = colleague.User.Id.ToString();
        });

        Assert.Equal(stillWaits, (await app.Application(reference)).WroteAt is not null);
        Assert.Equal(stillWaits, Wrote(await (deed == "HandOver" ? colleague : adviser).Browser.Get("/sv/my-work")).Contains(reference));
    }

    [Fact]
    public async Task However_many_times_the_button_is_pressed_it_is_said_once()
    {
        var applicant = new Applicant(app);
        var (reference, _) = await applicant.SendAndSignIn();
        var page = await applicant.MyApplication(reference);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.Send(Send, form => form["Words"] = "En gång.")));
        await page.Press(Send, form => form["Words"] = "En gång.");

        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther, answer.StatusCode.ToString()));
        Assert.Single((await app.Application(reference)).History, row => row.Step == HistoryStep.Wrote);
    }

    [Fact]
    public async Task What_is_written_while_the_hub_decides_is_kept_and_so_is_the_decision()
    {
        var (applicant, adviser) = (new Applicant(app), await Colleague(Role.Adviser));
        var (reference, _) = await applicant.SendAndSignIn();
        var late = await applicant.MyApplication(reference);
        await Do(adviser, reference, "Accepted");

        (await late.Press(Send, form => form["Words"] = "Skrivet under tiden.")).IsShown().Says("Skrivet under tiden.");

        Assert.Equal(ApplicationStatus.Accepted, (await app.Application(reference)).Status);
    }

    [Fact]
    public async Task Nothing_and_too_much_come_back_as_typed()
    {
        var applicant = new Applicant(app);
        var (reference, _) = await applicant.SendAndSignIn();
        var page = await applicant.MyApplication(reference);
        var much = new string('å', Application.MessageMaxLength + 1);

        (await page.Press(Send, form => form["Words"] = " ")).IsInvalid("Words", "Skriv ett meddelande.");
        var refused = await page.Press(Send, form => form["Words"] = much);
        refused.IsInvalid("Words", "5");

        Assert.Equal(much, refused.Value("Words")!.Trim());
        Assert.Single((await app.Application(reference)).History);
    }

    [Fact]
    public async Task The_first_words_are_a_letter_at_once_and_more_are_one_after_ten_minutes()
    {
        var (applicant, adviser) = (new Applicant(app), await Colleague(Role.Adviser));
        var (reference, _) = await applicant.SendAndSignIn();
        await Do(adviser, reference, "Accepted");
        await Write(applicant, reference, "Hemligt ett.");
        await app.Drain();
        var first = Assert.Single(About(adviser, reference));
        foreach (var word in (string[])["Hemligt", applicant.Name, applicant.Email, applicant.Organisation]) Assert.DoesNotContain(word, first.Subject + first.TextBody + first.HtmlBody);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await Write(applicant, reference, "Hemligt två.");
        await Write(applicant, reference, "Hemligt tre.");
        app.Clock.Advance(WordsLetters.Apart - TimeSpan.FromMinutes(1) - TimeSpan.FromSeconds(1));
        await Late();
        Assert.Single(About(adviser, reference));

        app.Clock.Advance(TimeSpan.FromSeconds(2));
        await Late();
        await Late();

        Assert.Equal(2, About(adviser, reference).Count);
    }

    [Fact]
    public async Task What_was_taken_up_meanwhile_is_no_second_letter()
    {
        var (applicant, adviser) = (new Applicant(app), await Colleague(Role.Adviser));
        var (reference, _) = await applicant.SendAndSignIn();
        await Do(adviser, reference, "Accepted");
        await Write(applicant, reference, "Ett.");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await Write(applicant, reference, "Två.");
        await Do(adviser, reference, "Message", "Svar på båda.");

        app.Clock.Advance(WordsLetters.Apart);
        await Late();

        Assert.Single(About(adviser, reference));
    }

    [Fact]
    public async Task Nobody_writes_on_anothers_request_on_a_withdrawn_one_or_without_the_forms_token()
    {
        var (applicant, stranger) = (new Applicant(app), new Applicant(app));
        var (reference, _) = await applicant.SendAndSignIn();
        await stranger.SendAndSignIn();
        var id = (await app.Application(reference)).Id;
        (await stranger.Browser.Get($"/sv/my-pages/applications/{id}")).Has(HttpStatusCode.NotFound);
        var page = await applicant.MyApplication(reference);
        using var bare = new HttpRequestMessage(HttpMethod.Post, new Uri($"/sv/my-pages/applications/{id}?handler=write", UriKind.Relative)) { Content = new FormUrlEncodedContent([KeyValuePair.Create("Words", "Utan märke.")]) };
        Assert.Equal(HttpStatusCode.BadRequest, (await applicant.Browser.Send(bare)).StatusCode);
        await page.Press("Ta tillbaka");

        var refused = await page.Press(Send, form => form["Words"] = "Ändå.");

        refused.Has(HttpStatusCode.UnprocessableEntity).Says("Ändå.").Says("Inget nytt har sparats");
        (await applicant.MyApplication(reference)).DoesNotSay("Skriv till hubben");
        Assert.DoesNotContain((await app.Application(reference)).History, row => row.Step == HistoryStep.Wrote);
    }

    [Fact]
    public async Task What_is_begun_is_kept_for_the_browser_until_it_is_sent()
    {
        var (applicant, adviser) = (new Applicant(app), await Colleague(Role.Adviser));
        var (reference, _) = await applicant.SendAndSignIn();
        await Begin(applicant, reference, "Halvskrivet");

        var again = await applicant.MyApplication(reference);
        Assert.Equal("Halvskrivet", again.Value("Words")!.Trim());
        (await adviser.Browser.Get(await app.Address(reference))).IsShown().DoesNotSay("Halvskrivet");
        Assert.Equal("", (await (await app.AsCustomer(applicant.Email)).Get(again.Address)).Value("Words")!.Trim());
        await again.Press(Send, form => form["Words"] = "Färdigskrivet");

        Assert.Equal("", (await applicant.MyApplication(reference)).Value("Words")!.Trim());
    }

    [Fact]
    public async Task What_is_begun_goes_with_the_request_when_it_is_erased()
    {
        var applicant = new Applicant(app);
        var (reference, _) = await applicant.SendAndSignIn();
        var (id, mark) = ((await app.Application(reference)).Id.Value, Path.GetRandomFileName());
        await Begin(applicant, reference, mark);
        Assert.Equal(1, await Drafts(id));
        var coordinator = await app.As(Role.Coordinator, (await app.Hub()).Id);

        await (await coordinator.Get($"{await app.Address(reference)}/erase")).Press("Radera", form => (form["Ground"], form["Sure"]) = ("Prov", "true"));

        Assert.Equal(0, await Drafts(id));
    }

    [Fact]
    public async Task The_letter_of_acceptance_names_the_adviser_as_the_customers_page_does()
    {
        var (applicant, adviser) = (new Applicant(app), await Colleague(Role.Adviser));
        var (reference, _) = await applicant.SendAndSignIn();

        await Do(adviser, reference, "Accepted");
        await app.Drain();

        Assert.Contains($"Er rådgivare: {adviser.User.Name}, {adviser.Mail}.", app.Letters(applicant.Email).Single(letter => letter.Subject!.StartsWith("Vi hjälper er", StringComparison.Ordinal)).TextBody);
        (await applicant.MyApplication(reference)).Says($"{adviser.User.Name} tar hand om den.").Says(adviser.Mail);
    }

    private static string Wrote(Page work) => work.IsShown().Document.QuerySelector("section[aria-labelledby=wrote]")?.TextContent ?? "";

    private async Task<Colleague> Colleague(Role role) => await Applications.Colleague.New(app, role, (await app.Hub()).Id);

    private async Task<Page> Do(Colleague adviser, string reference, string deed, string? message = null) =>
        await (await adviser.Browser.Get(await app.Address(reference))).Press("Spara", form => (form["To"], form["Message"]) = (deed, message ?? ""));

    private static async Task Write(Applicant applicant, string reference, string words) =>
        (await (await applicant.MyApplication(reference)).Press(Send, form => form["Words"] = words)).IsShown().Says(words);

    private static async Task Begin(Applicant applicant, string reference, string words)
    {
        var saving = (await applicant.MyApplication(reference)).Document.QuerySelector("form[data-draft-url]")!;
        var fields = saving.QuerySelectorAll("input[name]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value")!);
        fields["Words"] = words;
        using var rest = new HttpRequestMessage(HttpMethod.Post, new Uri(saving.GetAttribute("data-draft-url")!, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        Assert.Equal(HttpStatusCode.NoContent, (await applicant.Browser.Send(rest)).StatusCode);
    }

    private Task<int> Drafts(Guid id) => app.With<SamverkaDb, int>(db => db.Set<Draft>().CountAsync(draft => draft.Kind == "words/" + id.ToString()));

    private async Task Late()
    {
        await app.With<WordsLetters, int>(letters => letters.Run(CancellationToken.None));
        await app.Drain();
    }

    private List<MimeMessage> About(Colleague adviser, string reference) => [.. app.Letters(adviser.Mail).Where(letter => letter.Subject == $"Kunden har skrivit: {reference}")];
}

public sealed class CustomersWritingOnSqlite(SqliteDemo app) : CustomersWriting(app), IClassFixture<SqliteDemo>;

public sealed class CustomersWritingOnPostgres(PostgresDemo app) : CustomersWriting(app), IClassFixture<PostgresDemo>;
