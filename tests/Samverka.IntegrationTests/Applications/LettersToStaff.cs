using MimeKit;
using Samverka.Applications.Sending;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What those who work at a hub are told by mail, each at a hub of its own.</summary>
[Trait("pace", "slow")]
public abstract class LettersToStaff(TestApp app)
{
    [Fact]
    public async Task A_new_request_is_told_to_the_coordinators_with_its_reference_and_nothing_of_who_wrote_it()
    {
        var hub = await NewHub();
        var (coordinator, adviser) = (await Colleague.New(app, Role.Coordinator, hub), await Colleague.New(app, Role.Adviser, hub));

        var reference = await Send(hub);
        await app.Drain();

        var letter = Assert.Single(app.Letters(coordinator.Mail));
        Assert.Equal($"Ny förfrågan: {reference}", letter.Subject);
        Assert.Contains($"/sv/applications/{(await app.Application(reference)).Id}", letter.TextBody);
        foreach (var word in (string[])["Ziglinde", "zig@example.org", "Kvistens", "hemligt", "070-1"]) Assert.DoesNotContain(word, Whole(letter));
        Assert.Empty(app.Letters(adviser.Mail));
    }

    [Fact]
    public async Task Where_nobody_coordinates_the_advisers_are_told()
    {
        var hub = await NewHub();
        var adviser = await Colleague.New(app, Role.Adviser, hub);

        var reference = await Send(hub);
        await app.Drain();

        Assert.Contains(reference, Assert.Single(app.Letters(adviser.Mail)).Subject);
    }

    [Fact]
    public async Task A_flood_of_requests_is_one_letter_in_ten_minutes_that_says_how_many()
    {
        var hub = await NewHub();
        var coordinator = await Colleague.New(app, Role.Coordinator, hub);
        await Send(hub);
        await app.Drain();
        for (var i = 0; i < 14; i++) await Send(hub);
        await app.Drain();
        app.Clock.Advance(NewRequestLetters.Apart - TimeSpan.FromSeconds(1));
        await app.With<NewRequestLetters, int>(letters => letters.Run(CancellationToken.None));
        await app.Drain();
        Assert.Single(app.Letters(coordinator.Mail));

        app.Clock.Advance(TimeSpan.FromSeconds(2));
        await app.With<NewRequestLetters, int>(letters => letters.Run(CancellationToken.None));
        await app.With<NewRequestLetters, int>(letters => letters.Run(CancellationToken.None));
        await app.Drain();

        Assert.Equal(2, app.Letters(coordinator.Mail).Count);
        var letter = Assert.Single(app.Letters(coordinator.Mail), letter => letter.Subject == "14 nya förfrågningar");
        Assert.Contains("/sv/applications?status=Received&hub=", letter.TextBody);
        Assert.DoesNotContain("Ziglinde", Whole(letter));
        var link = letter.TextBody!.Split('\n').Select(line => line.Trim()).Single(line => line.Contains("/sv/applications?", StringComparison.Ordinal));
        Assert.Equal(15, (await coordinator.Browser.Get(new Uri(link).PathAndQuery)).IsShown().Document.QuerySelectorAll("main tbody tr").Length);
        await Send(hub);
        await app.Drain();
        Assert.Equal(2, app.Letters(coordinator.Mail).Count);
    }

    [Fact]
    public async Task An_answer_and_a_withdrawal_are_told_to_whoever_has_the_request_and_else_to_the_coordinators()
    {
        var (adviser, coordinator) = (await Colleague.New(app, Role.Adviser, (await app.Hub()).Id), await Colleague.New(app, Role.Coordinator, (await app.Hub()).Id));
        var (first, second) = (new Applicant(app), new Applicant(app));
        var (asked, _) = await first.SendAndSignIn();
        await (await adviser.Browser.Get(await app.Address(asked))).Press("Spara", form => (form["To"], form["Message"]) = ("Asked", "Hur många?"));

        await (await first.MyApplication(asked)).Press("Skicka svaret", form => form["Answer"] = "Fyrahundra hammare.");
        var (withdrawn, _) = await second.SendAndSignIn();
        await (await second.MyApplication(withdrawn)).Press("Ta tillbaka");
        await app.Drain();

        var answered = Assert.Single(app.Letters(adviser.Mail));
        Assert.Equal($"Kunden har svarat: {asked}", answered.Subject);
        Assert.DoesNotContain("hammare", Whole(answered));
        Assert.DoesNotContain(app.Letters(coordinator.Mail), letter => letter.Subject!.Contains(asked) && letter.Subject.Contains("svarat"));
        Assert.Contains(app.Letters(coordinator.Mail), letter => letter.Subject == $"Återtagen: {withdrawn}");
    }

    [Theory]
    [InlineData("sv", "Ta tillbaka", "Ni har tagit tillbaka er förfrågan", "arbetar inte mer med den")]
    [InlineData("en", "Withdraw", "You have withdrawn your request", "does no more work on it")]
    public async Task Who_withdraws_gets_that_in_writing_in_the_own_language_and_a_way_back(string language, string button, string subject, string says)
    {
        var applicant = new Applicant(app, language);
        var (reference, _) = await applicant.SendAndSignIn();

        await (await applicant.MyApplication(reference)).Press(button);
        await app.Drain();

        var letter = Assert.Single(app.Letters(applicant.Email), letter => letter.Subject == $"{subject} {reference}");
        Assert.Equal(language, letter.Body!.Headers["Content-Language"]);
        Assert.Contains(says, letter.TextBody);
        (await applicant.OpenLink(letter)).Says(reference);
        Assert.Equal(2, app.Letters(applicant.Email).Count);
    }

    [Fact]
    public async Task Each_turns_off_the_letters_they_do_not_want_and_nobody_elses()
    {
        var hub = await NewHub();
        var (one, other) = (await Colleague.New(app, Role.Coordinator, hub), await Colleague.New(app, Role.Coordinator, hub));
        await one.TurnsOff("Requests");

        await Send(hub);
        await app.Drain();

        Assert.Equal((0, 1), (app.Letters(one.Mail).Count, app.Letters(other.Mail).Count));
        var page = (await one.Browser.Get("/sv/account")).IsShown();
        Assert.Equal(["OwnRequests", "Talks", "Offerings"], page.Document.QuerySelectorAll("input[name=letter][checked]").Select(box => box.GetAttribute("value")));
        (await (await Colleague.New(app, Role.Funder, hub)).Browser.Get("/sv/account")).IsShown().Says("Byt lösenord").DoesNotSay("Vilka mejl");
    }

    [Fact]
    public async Task Somebody_is_told_even_when_those_who_lead_the_hub_want_no_letters()
    {
        var hub = await NewHub();
        var (coordinator, adviser) = (await Colleague.New(app, Role.Coordinator, hub), await Colleague.New(app, Role.Adviser, hub));
        await coordinator.TurnsOff("Requests");
        await Send(hub);
        await app.Drain();
        Assert.Equal((0, 1), (app.Letters(coordinator.Mail).Count, app.Letters(adviser.Mail).Count));

        await adviser.TurnsOff("Requests");
        app.Clock.Advance(NewRequestLetters.Apart);
        await Send(hub);
        await app.Drain();

        Assert.Equal((1, 1), (app.Letters(coordinator.Mail).Count, app.Letters(adviser.Mail).Count));
    }

    private static string Whole(MimeMessage letter) => letter.Subject + letter.TextBody + letter.HtmlBody;

    private async Task<HubId> NewHub()
    {
        var (id, slug) = (new HubId(Ids.New()), $"hub-{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}");
        await app.With<IServiceProvider>(async services =>
        {
            services.GetRequiredService<SamverkaDb>().Add(new Hub
            {
                Id = id,
                Slug = slug,
                Name = LocalText.Same(slug),
                Summary = LocalText.Same("Påhittad."),
                Kind = "dih",
                Theme = "default",
                ReferencePrefix = slug[4..12].ToUpperInvariant(),
                TakesApplications = true,
            });
            await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.hubs"), CancellationToken.None);
        });
        return id;
    }

    private async Task<string> Send(HubId hub)
    {
        var mail = $"zig+{Path.GetRandomFileName()}@example.org";
        var sent = await app.With<Sender, SendOutcome>(sender => sender.Send(
            new SendApplication(Ids.New(), hub, [], "Något hemligt om verktyg", "5560125790", "Kvistens", "Ziglinde", mail, "070-1", false, Language.Swedish), null, CancellationToken.None));
        return Assert.IsType<SendOutcome.Sent>(sent).Reference;
    }
}

public sealed class LettersToStaffOnSqlite(SqliteDemo app) : LettersToStaff(app), IClassFixture<SqliteDemo>;

public sealed class LettersToStaffOnPostgres(PostgresDemo app) : LettersToStaff(app), IClassFixture<PostgresDemo>;
