using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Accessibility;
using Samverka.Hubs.Contracts;
using Samverka.IntegrationTests.House;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Accessibility;

public abstract class ReportingAccessibility(TestApp app)
{
    [Fact]
    public async Task A_report_is_a_task_for_the_hubs_coordinator_and_a_receipt_for_the_reader()
    {
        var form = (await app.Visitor().Get("/sv/hubs/hittepa/accessibility")).IsShown();

        (await form.Press("Skicka", f => (f["Message"], f["Where"], f["Email"]) = ("Kartan går inte att läsa", "Nätverket", "lisa@example.org"))).IsShown().Says("Vi har mejlat ett kvitto");

        await app.Drain();
        var receipt = Assert.Single(app.Letters("lisa@example.org")).TextBody!;
        Assert.Contains("uppgift för samordnaren", receipt);
        Assert.DoesNotContain("Kartan går inte att läsa", receipt);
        var coordinator = await app.As(Role.Coordinator, (await DemoHub()).Id);
        (await coordinator.Get("/sv/my-work")).IsShown().Says("Kartan går inte att läsa");
        var list = (await coordinator.Get("/sv/my-work/accessibility-reports")).IsShown().Says("Nätverket").Says("lisa@example.org");
        var resolved = (await list.PressBeside("Kartan går inte att läsa", "Markera som åtgärdad")).IsShown();
        (await coordinator.Get("/sv/my-work")).DoesNotSay("Kartan går inte att läsa");
        (await resolved.PressBeside("Kartan går inte att läsa", "Ångra, öppna igen")).IsShown();
        (await coordinator.Get("/sv/my-work")).Says("Kartan går inte att läsa");
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_report_and_one_receipt()
    {
        var form = (await app.Visitor().Get("/sv/hubs/hittepa/accessibility")).IsShown();
        void Fill(Form f) => (f["Message"], f["Email"]) = ("Två tryck på samma knapp", "tva-tryck@example.org");
        await form.Press("Skicka", Fill);

        (await form.Press("Skicka", Fill)).IsShown().Says("Vi har redan fått det");

        Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<AccessibilityReport>().CountAsync(r => r.Message == "Två tryck på samma knapp")));
        await app.Drain();
        Assert.Single(app.Letters("tva-tryck@example.org"));
    }

    [Theory]
    [InlineData("sv", "WCAG 2.1 AA, WCAG 2.2 AA, programmets egna råd", "1280 px, ljust; 360 px, mörkt", "dark")]
    [InlineData("en", "WCAG 2.1 AA, WCAG 2.2 AA, the program’s own advice", "1280 px, light; 360 px, dark", "mörkt")]
    public async Task What_was_measured_is_said_in_words_of_the_page(string language, string rules, string views, string other) =>
        (await app.Visitor().Get($"/{language}/accessibility")).IsShown().Says(rules).Says(views).DoesNotSay(other).DoesNotSay("wcag2");

    [Fact]
    public async Task Another_hubs_coordinator_sees_nothing_of_it_and_cannot_resolve_it()
    {
        await (await app.Visitor().Get("/en/hubs/hittepa/accessibility")).Press("Send", f => f["Message"] = "The menu hides the text");
        var own = await (await app.As(Role.Coordinator, (await DemoHub()).Id)).Get("/en/my-work/accessibility-reports");
        own.Says("The menu hides the text");
        var stranger = await app.As(Role.Coordinator);

        (await stranger.Get("/en/my-work/accessibility-reports")).IsShown().DoesNotSay("The menu hides the text");

        var id = await app.With<SamverkaDb, Guid>(db => db.Set<AccessibilityReport>().Where(r => r.Message == "The menu hides the text").Select(r => r.Id).SingleAsync());
        Assert.False(await app.With<Reports, bool>(async reports => await reports.Set(id, true, [], Kernel.Actor.System, CancellationToken.None)));
    }

    [Fact]
    public async Task An_empty_report_and_a_broken_address_come_back_with_what_was_typed()
    {
        var form = await app.Visitor().Get("/sv/hubs/hittepa/accessibility");

        var page = await form.Press("Skicka", f => (f["Message"], f["Where"], f["Email"]) = (" ", "Startsidan", "lisa@"));

        page.IsInvalid("Message", "Skriv vad som inte gick").IsInvalid("Email", "ser inte rätt ut");
        Assert.Equal("Startsidan", page.Value("Where"));
    }

    [Fact]
    public async Task The_statement_says_what_was_measured_what_falls_short_and_where_to_complain()
    {
        var general = (await app.Visitor().Get("/sv/accessibility")).IsShown().Says("Det vi vet brister").Says("Digg").Says("lagen (2018:1937) om tillgänglighet till digital offentlig service").Says("Säg till om något inte går att använda");
        (await general.Follow("Hubben i Hittepå")).IsShown().Says("Vad gick inte?");
        (await app.Visitor().Get("/en/hubs/hittepa/accessibility")).IsShown().Says("What we have measured").Says("of them are the hub's own pages").Says("/sv/hubs/hittepa").DoesNotSay("/sv/hubs/health-data-sweden").Says("we follow the same rules");
        (await app.Visitor().Get("/sv/hubs/no-such-hub/accessibility")).Has(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Reports_are_found_ordered_narrowed_and_taken_out()
    {
        var hub = await DemoHub();
        await app.With<Reports>(reports => reports.Receive(new NewReport(hub.Id, "Sökbar knapp saknar namn", "Kartan", "mona@example.org", Kernel.Language.Swedish), CancellationToken.None));
        await app.With<Reports>(reports => reports.Receive(new NewReport(hub.Id, "Sökbar text är för blek", "Startsidan", null, Kernel.Language.Swedish), CancellationToken.None));
        var coordinator = await app.As(Role.Coordinator, hub.Id);
        var list = new ListOnPage(coordinator, "/sv/my-work/accessibility-reports", "Synpunkter på tillgänglighet");

        Assert.Equal(["Sida", "Kom in", "Svar till", "Läge"], await list.IsOrderedByItsHeadings());
        Assert.Equal(["Sökbar knapp saknar namn"], await list.Names("q=SÖKBAR+kartan"));
        Assert.Equal(["Sökbar knapp saknar namn", "Sökbar text är för blek"], await list.Names("q=sökbar&state=open&sort=where"));
        Assert.Empty(await list.Names("q=sökbar&state=resolved"));
        await list.SaysWhenNothingIsFound("Ingen synpunkt stämmer med sökningen.");

        var file = await ListOnPage.Lines(coordinator, "/sv/my-work/accessibility-reports?handler=export&q=sökbar+knapp");
        Assert.Equal("Synpunkt,Sida,Hubb,Kom in,Svar till,Läge,Åtgärdad", file[0]);
        Assert.StartsWith("Sökbar knapp saknar namn,Kartan,Hubben i Hittepå,", Assert.Single(file.Skip(1)), StringComparison.Ordinal);
        await TakenOut.LeavesATrace(app, coordinator, "/sv/my-work/accessibility-reports?handler=export&q=sökbar", "accessibility-reports");
    }

    [Fact]
    public async Task A_hub_that_nobody_has_complained_to_reads_where_reports_come_from() =>
        (await (await app.As(Role.Coordinator)).Get("/sv/my-work/accessibility-reports")).IsShown().Says("Ingen har lämnat någon synpunkt. De kommer från formuläret").DoesNotSay("CSV");

    [Fact]
    public async Task Ninety_days_after_it_was_dealt_with_a_report_is_gone()
    {
        var hub = await DemoHub();
        await app.With<Reports>(reports => reports.Receive(new NewReport(hub.Id, "Gammalt fel", null, null, Kernel.Language.Swedish), CancellationToken.None));
        await app.With<SamverkaDb>(db => db.Set<AccessibilityReport>().Where(r => r.Message == "Gammalt fel").ExecuteUpdateAsync(set => set.SetProperty(r => r.ResolvedAt, app.Clock.Now().AddDays(-91))));

        Assert.Equal(1, await app.With<ReportErasure, int>(erasure => erasure.Run(CancellationToken.None)));
    }

    private async Task<HubSummary> DemoHub() => (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None)))!;
}

public sealed class ReportingAccessibilityOnSqlite(SqliteDemo app) : ReportingAccessibility(app), IClassFixture<SqliteDemo>;

public sealed class ReportingAccessibilityOnPostgres(PostgresDemo app) : ReportingAccessibility(app), IClassFixture<PostgresDemo>;
