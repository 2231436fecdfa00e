using System.Net;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Hubs;

public abstract class HubSetUp(TestApp app)
{
    [Fact]
    public async Task An_administrator_adds_a_hub_and_its_first_project_and_the_coordinator_goes_on()
    {
        var administrator = await app.As(Role.Administrator);
        var front = await AddHub(administrator, "Fjällhubben", f => (f["Form.Regions"], f["Form.SummaryEn"]) = ("Jämtlands län, SE33", "We help mountain companies."));
        Assert.EndsWith("/sv/hubs/fjallhubben", front.Address.Split('?')[0]);
        front.Says("Hubben är tillagd.").Says("Hubben tar inte emot förfrågningar än");

        var project = await (await administrator.Get("/sv/hubs/fjallhubben/projects/new")).Press("Lägg till projektet", f =>
        {
            f["Form.NameSv"] = "Fjällens digitala steg";
            f["Form.CaseNumber"] = "20399-881";
            f["Form.First.WhatSv"] = "Stöd i två år.";
            f["Form.First.PeriodFrom"] = "2027-02";
            f["Form.First.Budget"] = "2 500 000";
        });
        project.IsShown().Says("Projektet är tillagt.").Says("2 500 000 kr").Says("20399-881");

        var coordinator = await app.As(Role.Coordinator, await Hub("fjallhubben"));
        (await app.Visitor().Get("/sv/hubs/fjallhubben")).IsShown().Says("Vi hjälper er på svenska och engelska.");
        (await coordinator.Get("/sv/hubs/fjallhubben/projects/fjallens-digitala-steg/edit")).IsShown().Says("Fjällens digitala steg");
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.Fetch("/sv/hubs/fjallhubben/projects/fjallens-digitala-steg/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.Fetch("/sv/hubs/new")).StatusCode);
    }

    [Fact]
    public async Task Offerings_asked_for_by_an_address_that_the_hub_has_had_are_the_hubs_for_programs_too()
    {
        var administrator = await app.As(Role.Administrator);
        await (await administrator.Get("/sv/hubs/hittepa/edit")).Press("Spara", f => f["Form.Slug"] = "hittepa-en-tid");
        (await (await administrator.Get("/sv/hubs/hittepa-en-tid/edit")).Press("Spara", f => f["Form.Slug"] = "hittepa")).IsShown();

        foreach (var address in new[] { "/api/v1/offerings?limit=5&hub=", "/sv/offerings.csv?hub=" })
        {
            var (now, then, none) = (await Answer(address + "hittepa"), await Answer(address + "hittepa-en-tid"), await Answer(address + "ingen-hubb-alls"));
            Assert.Equal(now, then);
            Assert.NotEqual(now, none);
        }
    }

    [Fact]
    public async Task An_address_that_changes_leads_on_from_the_old_one_which_no_other_hub_may_take()
    {
        var administrator = await app.As(Role.Administrator);
        await AddHub(administrator, "Strömhubben");
        var form = await administrator.Get("/sv/hubs/stromhubben/edit");

        (await form.Press("Spara", f => f["Form.Slug"] = "spin")).IsInvalid(on: "Form.Slug", says: "En annan hubb har, eller har haft, den adressen.");
        (await form.Press("Spara", f => f["Form.Slug"] = "new")).IsInvalid(on: "Form.Slug", says: "Skriv minst två tecken");
        (await form.Press("Spara", f => f["Form.Slug"] = "fors-hubben")).IsShown();

        var old = await app.Visitor().Fetch("/en/hubs/stromhubben/accessibility?x=1");
        Assert.Equal(HttpStatusCode.Found, old.StatusCode);
        Assert.Equal("/en/hubs/fors-hubben/accessibility?x=1", old.Headers.Location?.OriginalString);
        var program = await app.Visitor().Fetch("/api/v1/hubs/stromhubben");
        Assert.Equal((HttpStatusCode.Found, "/api/v1/hubs/fors-hubben"), (program.StatusCode, program.Headers.Location?.OriginalString));
        Assert.Equal(["stromhubben"], await app.With<IHubDirectory, IReadOnlyList<string>>(async hubs => (await hubs.BySlug("fors-hubben", CancellationToken.None))!.FormerSlugs));
        foreach (var reader in new[] { "answers", "talk", "apply", "offerings", "privacy" })
        {
            var led = await app.Visitor().Fetch($"/sv/{reader}?q=a%20b&hub=stromhubben");
            Assert.Equal((HttpStatusCode.Found, $"/sv/{reader}?q=a%20b&hub=fors-hubben"), (led.StatusCode, led.Headers.Location?.OriginalString));
        }

        (await app.Visitor().Get("/sv/talk?hub=ingen-hubb-alls")).IsShown();
        (await (await administrator.Get("/sv/hubs/new")).Press("Lägg till hubben", f => Fill(f, "Strömhubben"))).IsInvalid(on: "Form.Slug", says: "En annan hubb har, eller har haft");

        (await (await administrator.Get("/sv/hubs/fors-hubben/edit")).Press("Spara", f => f["Form.Slug"] = "stromhubben")).IsShown();
        Assert.Equal("/sv/hubs/stromhubben", (await app.Visitor().Fetch("/sv/hubs/fors-hubben")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_hub_needs_a_name_a_kind_a_known_region_and_references_of_its_own()
    {
        var administrator = await app.As(Role.Administrator);
        var form = await administrator.Get("/sv/hubs/new");

        var wrong = await form.Press("Lägg till hubben", f => f["Form.Regions"] = "Långtbortistan");
        wrong.IsInvalid(on: "Form.NameSv", says: "Skriv hubbens namn.").IsInvalid(on: "Form.Regions", says: "Ingen region heter ”Långtbortistan”").IsInvalid(on: "Form.Kind", says: "Välj vilket slag av hubb");
        Assert.Equal("Långtbortistan", wrong.Value("Form.Regions"));
        (await form.Press("Lägg till hubben", f =>
        {
            Fill(f, "Spinnhubben");
            f["Form.Prefix"] = "SPI";
        })).IsInvalid(on: "Form.Prefix", says: "En annan hubb har samma början");
    }

    [Fact]
    public async Task A_hub_that_takes_no_more_requests_says_so_on_its_front()
    {
        var administrator = await app.As(Role.Administrator);
        await AddHub(administrator, "Vinterhubben");
        await app.As(Role.Coordinator, await Hub("vinterhubben"));
        (await app.Visitor().Get("/sv/hubs/vinterhubben")).IsShown().DoesNotSay("tar inte emot förfrågningar");

        var front = await (await administrator.Get("/sv/hubs/vinterhubben/edit")).Press("Spara", f => f["Form.TakesApplications"] = null);

        front.IsShown().Says("tar inte emot förfrågningar");
    }

    [Fact]
    public async Task Another_hubs_coordinator_adds_no_project_and_a_taken_address_is_refused()
    {
        var other = await app.As(Role.Coordinator, await Hub("spin"));
        var own = await app.As(Role.Coordinator, await Hub("hittepa"));

        Assert.Equal(HttpStatusCode.Forbidden, (await other.Fetch("/sv/hubs/hittepa/projects/new")).StatusCode);
        (await (await own.Get("/sv/hubs/hittepa/projects/new")).Press("Lägg till projektet", f => (f["Form.NameSv"], f["Form.Key"], f["Form.First.WhatSv"]) = ("Samma", "hittepa-2025", "Stöd.")))
            .IsInvalid(on: "Form.Key", says: "Ett annat projekt har redan den adressen.");
    }

    [Theory]
    [InlineData("20399 881 77")]
    [InlineData("dnr-n2027/0451")]
    [InlineData("DNR N 2027 0451")]
    [InlineData("sökbara pro")]
    public async Task A_project_is_found_by_the_funders_numbers_however_they_are_written(string words)
    {
        var key = "sokbart-" + string.Concat(words.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        await (await client.Get("/sv/hubs/hittepa/projects/new")).Press("Lägg till projektet", f => (f["Form.NameSv"], f["Form.Key"], f["Form.First.WhatSv"]) = ("Utan nummer än", key, "Stöd."));
        (await (await client.Get($"/sv/hubs/hittepa/projects/{key}/facts")).Press("Spara", f =>
        {
            (f["Form.NameSv"], f["Form.CaseNumber"], f["Form.RegistrationNumber"]) = ("Det sökbara projektet", "20399-88177", "Dnr N2027/0451");
        })).IsShown().Says("Dnr N2027/0451");

        var funder = await app.As(Role.Funder, await Hub("spin"));
        var found = (await funder.Get($"/sv/my-work/projects?q={Uri.EscapeDataString(words)}")).IsShown();

        found.Says("Det sökbara projektet").Says("20399-88177").DoesNotSay("Health Data Sweden (EDIH)");
        Assert.Contains(found.Document.QuerySelectorAll("tbody a"), link => link.GetAttribute("href") == $"/sv/hubs/hittepa/projects/{key}");
    }

    [Fact]
    public async Task The_file_of_projects_marks_what_is_invented_and_a_funder_gets_none_of_it()
    {
        var (officer, funder) = (await app.As(Role.FinanceOfficer, await Hub("hittepa")), await app.As(Role.Funder, await Hub("hittepa")));

        var (own, handed) = (await ListOnPage.Lines(officer, "/sv/my-work/projects.csv"), await ListOnPage.Lines(funder, "/sv/my-work/projects.csv"));

        Assert.EndsWith(",Ja", Assert.Single(own, line => line.Contains("HP-2024-0117", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(own, line => line.StartsWith("SPIN", StringComparison.Ordinal) && line.EndsWith(",Nej", StringComparison.Ordinal));
        Assert.DoesNotContain(handed, line => line.Contains("HP-2024-0117", StringComparison.Ordinal));
        (await officer.Get("/sv/my-work/projects")).IsShown().Says("märkta i en egen kolumn");
        (await funder.Get("/sv/my-work/projects")).IsShown().Says("kommer inte med i CSV-filen");
    }

    private async Task<string> Answer(string address)
    {
        var answer = await app.Visitor().Fetch(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<Page> AddHub(PageClient administrator, string name, Action<Form>? more = null) =>
        (await (await administrator.Get("/sv/hubs/new")).Press("Lägg till hubben", f =>
        {
            Fill(f, name);
            f["Form.Prefix"] = string.Concat(name.Where(char.IsAsciiLetter)).ToUpperInvariant()[..6];
            more?.Invoke(f);
        })).IsShown();

    private static void Fill(Form f, string name) =>
        (f["Form.NameSv"], f["Form.Kind"], f["Form.SummarySv"], f["Form.Theme"]) = (name, "dih", "Vi hjälper företag.", "default");

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);
}

public sealed class HubSetUpOnSqlite(SqliteDemo app) : HubSetUp(app), IClassFixture<SqliteDemo>;

public sealed class HubSetUpOnPostgres(PostgresDemo app) : HubSetUp(app), IClassFixture<PostgresDemo>;
