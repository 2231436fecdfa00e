using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Hubs;

/// <summary>What cannot be true of a project is refused. Each test has a project of its own, from May 2026 to the end of 2027.</summary>
[Trait("pace", "slow")]
public abstract class ProjectRules(TestApp app)
{
    private const string Fish = "Räkvikens Fisk AB";

    [Fact]
    public async Task An_organisation_has_a_role_once_at_a_time_but_may_have_it_again_or_have_another()
    {
        var (client, project) = await NewProject("en-gang");
        await Partner(client, project, Fish, "supplier", "2026-06-01", "2026-09-30");

        (await Asked(client, project, Fish, "supplier", "2026-09-30", "")).IsInvalid(on: "Form.Organisation", says: "har redan den rollen i projektet (2026-06-01 – 2026-09-30)");
        await Partner(client, project, Fish, "supplier", "2026-10-01", "");
        var workspace = await Partner(client, project, Fish, "associated", "", "");

        Assert.Equal(3, workspace.Document.QuerySelectorAll("tbody th").Count(cell => cell.TextContent.Trim() == Fish));
    }

    [Fact]
    public async Task A_project_has_one_coordinator_at_a_time_also_when_a_role_is_put_back()
    {
        var (client, project) = await NewProject("en-samordnare");
        var first = await Partner(client, project, Fish, "coordinator", "", "2026-12-31");

        (await Asked(client, project, "Lunds universitet", "coordinator", "2026-07-01", "")).IsInvalid(on: "Form.Status", says: $"{Fish} samordnar redan projektet då");
        var removed = await (await first.Follow(Fish)).Press("Ta bort", f => f["Removal.Reason"] = "Fel rad.");
        await Partner(client, project, "Lunds universitet", "coordinator", "2026-07-01", "");

        var back = await (await removed.Follow(Fish)).Press("Ta tillbaka");
        back.IsShown().Says("Det går inte att ta tillbaka nu: Lunds universitet samordnar redan projektet då").Says("Borttagen: syns inte för någon annan");
        (await app.Visitor().Get(project)).IsShown().DoesNotSay(Fish);
    }

    [Fact]
    public async Task Nobody_takes_part_outside_the_projects_time()
    {
        var (client, project) = await NewProject("inom-tiden");

        (await Asked(client, project, Fish, "supplier", "2026-04-30", "")).IsInvalid(on: "Form.From", says: "Skriv en dag inom projektets tid, 2026-05-01 – 2027-12-31.");
        (await Asked(client, project, Fish, "supplier", "", "2028-01-01")).IsInvalid(on: "Form.To", says: "inom projektets tid");
        var form = await (await Partner(client, project, Fish, "supplier", "", "")).Follow(Fish);
        (await form.Press("Avsluta den dagen", f => (f["End.Day"], f["End.Reason"]) = ("2028-02-01", "Prov."))).IsInvalid(on: "End.Day", says: "inom projektets tid");
        (await form.Press("Avsluta den dagen", f => (f["End.Day"], f["End.Reason"]) = ("2026-08-31", "Hann inte."))).IsShown().Says("Slutade 2026-08-31");
    }

    [Fact]
    public async Task What_is_counted_among_others_is_never_more_than_they_are()
    {
        var (client, project) = await NewProject("delar");
        var workspace = await Target(client, project, "Nådda företag", "100");

        (await AskedTarget(client, project, "Varav analyser", "101", "nadda-foretag")).IsInvalid(on: "Form.Values[1]", says: "räknas bland ”Nådda företag”, som är 100");
        await Target(client, project, "Varav analyser", "60", "nadda-foretag");
        (await (await workspace.Follow("Nådda företag")).Press("Spara", f => f["Form.Values[1]"] = "59")).IsInvalid(on: "Form.Values[1]", says: "”Varav analyser” räknas bland det här målet och är 60");
        var decision = await client.Get($"{project}/decisions/new");
        (await decision.Press("Lägg till", f => (f["Form.WhatSv"], f["Form.Values[varav-analyser]"]) = ("Fler.", "120"))).IsInvalid(on: "Form.Values[varav-analyser]", says: "som är 100");
        (await decision.Press("Lägg till", f => (f["Form.WhatSv"], f["Form.Values[nadda-foretag]"]) = ("Färre.", "50"))).IsInvalid(on: "Form.Values[nadda-foretag]", says: "är 60");
        (await decision.Press("Lägg till", f => (f["Form.WhatSv"], f["Form.Values[varav-analyser]"], f["Form.Values[nadda-foretag]"]) = ("Fler av båda.", "120", "200"))).IsShown();
    }

    [Fact]
    public async Task An_amount_is_not_counted_among_a_number()
    {
        var (client, project) = await NewProject("enheter");
        await Target(client, project, "Nådda företag", "100");

        var form = await client.Get($"{project}/targets/new");
        (await form.Press("Lägg till", f =>
        {
            (f["Form.IndicatorSv"], f["Form.Values[1]"], f["Form.SubsetOf"]) = ("Pengar", "10", "nadda-foretag");
            f["Form.IsAmount"] = "true";
        })).IsInvalid(on: "Form.SubsetOf", says: "Ett belopp kan bara räknas bland ett belopp");
    }

    [Fact]
    public async Task An_empty_project_says_what_goes_there_to_its_coordinator_who_does_it_to_the_administrator_and_nothing_to_others()
    {
        var (client, project) = await NewProject("tomt");

        (await client.Get(project)).IsShown().Says("Här visas vad projektet ska nå").Says("Här visas vem som betalar").Says("Här visas vilka organisationer");
        (await (await app.As(Role.Administrator)).Get(project)).IsShown().Says("lägger hubbens samordnare till").DoesNotSay("Här visas").DoesNotSay("Ändra projektet");
        var visitor = (await app.Visitor().Get(project)).IsShown();
        visitor.DoesNotSay("samordnare").DoesNotSay("Här visas").DoesNotSay("Det projektet ska nå").DoesNotSay("Så betalas projektet").DoesNotSay("Bra att veta");
    }

    [Fact]
    public async Task Who_has_left_is_counted_neither_on_the_project_nor_on_the_hubs_front()
    {
        var (client, project) = await NewProject("raknat");
        await Partner(client, project, Fish, "supplier", "", "");
        await Partner(client, project, "Lunds universitet", "associated", "2026-05-01", "2026-05-31");

        (await app.Visitor().Get(project)).IsShown().Says("Partner 1 organisation");
        var card = (await app.Visitor().Get("/sv/hubs/hittepa")).IsShown().Document.QuerySelectorAll(".s-card").Single(card => card.TextContent.Contains("Projekt raknat", StringComparison.Ordinal));
        Assert.Contains("1 organisation", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_over_is_spoken_of_as_past_and_a_later_decision_changes_only_what_it_says()
    {
        (await app.Visitor().Get("/sv/hubs/digit-hub-ai/projects/digit-hub-ai-2022")).IsShown().Says("Det projektet skulle nå").Says("Projektet slutade").DoesNotSay("Det projektet ska nå");
        (await app.Visitor().Get("/sv/hubs/sydsverige/projects/sydsverige-2020")).IsShown().Says("50 %").DoesNotSay("Hur pengarna fördelas mellan finansiärerna är inte publicerat");
        (await app.Visitor().Get("/sv/hubs/health-data-sweden/projects/hds-edih")).IsShown().Says("1 samordnar, 17 är projektpartner, 2 deltar på annat sätt.").DoesNotSay("Källan anger");
        var changes = (await app.Visitor().Get("/sv/hubs/health-data-sweden/projects/hds-edih/decisions/2")).IsShown().Document.QuerySelector("main table")!;
        Assert.DoesNotContain("Budget", changes.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_later_decision_leaves_unsaid_is_as_it_was_in_every_list_and_file()
    {
        var (client, project) = await NewProject("osagt");
        async Task Decide(string date, string budget) => (await (await client.Get($"{project}/decisions/new")).Press("Lägg till", f =>
            (f["Form.Date"], f["Form.WhatSv"], f["Form.PeriodFrom"], f["Form.PeriodTo"], f["Form.Budget"]) = (date, "Mer.", "", "", budget))).IsShown();

        await Decide("2026-06-01", "4321");
        await Decide("2026-06-02", "");
        await Decide("2031-01-01", "9999");

        (await app.Visitor().Get(project)).IsShown().Says("maj 2026 – 2027").Says("4 321 kr");
        var card = (await app.Visitor().Get("/sv/hubs/hittepa")).IsShown().Document.QuerySelectorAll(".s-card").Single(card => card.TextContent.Contains("Projekt osagt", StringComparison.Ordinal)).TextContent.Replace('\u00a0', ' ');
        Assert.Contains("maj 2026 – 2027", card, StringComparison.Ordinal);
        Assert.Contains("4 321 kr", card, StringComparison.Ordinal);
        var file = await (await client.Fetch("/sv/my-work/projects.csv?q=osagt")).Content.ReadAsStringAsync();
        Assert.Contains("2026-05,2027,4321,SEK", file, StringComparison.Ordinal);
        var api = await (await app.Visitor().Fetch("/api/v1/projects/osagt")).Content.ReadAsStringAsync();
        Assert.Contains("\"periodFrom\":\"2026-05\"", api, StringComparison.Ordinal);
        (await client.Get($"{project}/decisions/4")).IsShown().Says("4 321 kr 9 999 kr").DoesNotSay("Inte publicerat 9 999 kr");
    }

    [Fact]
    public async Task One_that_has_exactly_the_name_is_found_among_many_whose_names_contain_it()
    {
        var (client, project) = await NewProject("manga-lund");
        var hub = await app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
        foreach (var name in Enumerable.Range(1, 21).Select(n => $"Aa Hittelund {n:00} AB").Append("Hittelund"))
        {
            await app.With<IServiceProvider, OrganisationId>(services =>
                services.GetRequiredService<UnitOfWork>().Under([new LockKey("organisations", name)], new Change(Actor.System, "tests.register"), () =>
                    services.GetRequiredService<IOrganisationRegistration>().Register(new NewOrganisation(name, null, "SE"), hub, CancellationToken.None), CancellationToken.None));
        }

        (await Asked(client, project, "Hittelund", "supplier", "", "")).IsShown();
    }

    private static async Task<Page> Partner(PageClient client, string project, string organisation, string status, string from, string to) =>
        (await Asked(client, project, organisation, status, from, to)).IsShown();

    private static async Task<Page> Asked(PageClient client, string project, string organisation, string status, string from, string to) =>
        await (await client.Get($"{project}/partners/new")).Press("Lägg till", f => (f["Form.Organisation"], f["Form.Status"], f["Form.From"], f["Form.To"]) = (organisation, status, from, to));

    private static async Task<Page> Target(PageClient client, string project, string words, string value, string among = "") =>
        (await AskedTarget(client, project, words, value, among)).IsShown();

    private static async Task<Page> AskedTarget(PageClient client, string project, string words, string value, string among) =>
        await (await client.Get($"{project}/targets/new")).Press("Lägg till", f => (f["Form.IndicatorSv"], f["Form.Values[1]"], f["Form.SubsetOf"]) = (words, value, among));

    private async Task<(PageClient Client, string Project)> NewProject(string key)
    {
        var hub = await app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
        var client = await app.As(Role.Coordinator, hub);
        (await (await client.Get("/sv/hubs/hittepa/projects/new")).Press("Lägg till projektet", f =>
        {
            (f["Form.NameSv"], f["Form.Key"], f["Form.First.WhatSv"]) = ($"Projekt {key}", key, "Stöd.");
            (f["Form.First.PeriodFrom"], f["Form.First.PeriodTo"]) = ("2026-05", "2027");
        })).IsShown();
        return (client, $"/sv/hubs/hittepa/projects/{key}");
    }
}

public sealed class ProjectRulesOnSqlite(SqliteDemo app) : ProjectRules(app), IClassFixture<SqliteDemo>;

public sealed class ProjectRulesOnPostgres(PostgresDemo app) : ProjectRules(app), IClassFixture<PostgresDemo>;
