using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Hubs;

/// <summary>Every test makes what it changes, so that none rests on another.</summary>
public abstract class ProjectKeeping(TestApp app)
{
    private const string Project = "/sv/hubs/hittepa/projects/hittepa-2025";

    [Fact]
    public async Task A_financing_line_is_changed_with_a_reason_and_the_earlier_version_is_kept()
    {
        var client = await Coordinator();
        var workspace = await AddFinancing(client, "Ändringsfonden", amount: "100 000");

        var form = await workspace.Follow("Ändringsfonden");
        Assert.Equal("100000", form.Value("Form.Amount"));
        var saved = await form.Press("Spara", f => (f["Form.Amount"], f["Why"]) = ("150 000", "Fonden höjde sitt bidrag."));

        saved.IsShown().Says("Ändringen är sparad.");
        (await saved.Follow("Ändringsfonden")).Says("Fonden höjde sitt bidrag.").Says("Belopp (SEK) 100000 150000");
        (await client.Get(Project)).Says("Ändringsfonden Privat Kontant Inte publicerat 150 000 kr");
        Assert.Contains(await Audited(), json => json.Contains("\"AmountMinor\":\"10000000\"") && json.Contains("Fonden höjde sitt bidrag."));
    }

    [Fact]
    public async Task Of_two_who_change_a_line_the_second_sees_both_versions_and_keeps_the_own_text()
    {
        var client = await Coordinator();
        var workspace = await AddFinancing(client, "Krockfonden", amount: "200000");
        var (mine, theirs) = (await workspace.Follow("Krockfonden"), await workspace.Follow("Krockfonden"));
        await theirs.Press("Spara", f => f["Form.Amount"] = "250000");

        var conflict = await mine.Press("Spara", f => f["Form.Amount"] = "300000");

        conflict.Has(HttpStatusCode.Conflict).Says("Belopp (SEK) 300000 250000");
        Assert.Equal("300000", conflict.Value("Form.Amount"));
        (await conflict.Press("Spara min version")).IsShown();
        Assert.Equal("300000", (await workspace.Follow("Krockfonden")).Value("Form.Amount"));
    }

    [Fact]
    public async Task A_financier_is_who_has_exactly_the_name_and_stays_so_while_the_name_does()
    {
        var client = await Coordinator();
        await Register("Fiskefinans Prov AB");
        await AddFinancing(client, "Fiskefinans", amount: "1000");
        Assert.Null(await Financier("Fiskefinans"));
        var workspace = await AddFinancing(client, "Fiskefinans Prov AB", amount: "1000");
        Assert.NotNull(await Financier("Fiskefinans Prov AB"));

        // Another of the same name: the line means the one that it meant.
        await Register("Fiskefinans Prov AB");
        (await (await workspace.Follow("Fiskefinans Prov AB")).Press("Spara", f => f["Form.Amount"] = "2000")).IsShown();
        Assert.NotNull(await Financier("Fiskefinans Prov AB"));

        var renamed = await (await workspace.Follow("Fiskefinans Prov AB")).Press("Spara", f => f["Form.NameSv"] = "Någon helt annan");
        Assert.Null(await Financier("Någon helt annan"));
        (await renamed.IsShown().Follow("Någon helt annan")).IsShown().Says("Organisation i registret Fiskefinans Prov AB");
    }

    [Fact]
    public async Task A_line_that_ends_goes_from_the_sum_but_stays_readable_and_a_removed_one_can_be_put_back()
    {
        var client = await Coordinator();
        var form = await (await AddFinancing(client, "Slutfonden", amount: "1000")).Follow("Slutfonden");
        (await form.Press("Avsluta den dagen", f => f["End.Day"] = "2026-12-31")).IsInvalid(on: "End.Reason", says: "Skriv varför");

        var ended = await form.Press("Avsluta den dagen", f => (f["End.Day"], f["End.Reason"]) = ("2026-12-31", "Fonden drog sig ur."));
        ended.IsShown().Says("Slutade 2026-12-31");
        (await client.Get(Project)).Says("Slutfonden, till och med 31 december 2026").DoesNotSay("Slutfonden Privat Kontant");
        (await client.Get($"{Project}?asOf=2026-12-31")).Says("Slutfonden Privat Kontant");

        var removed = await (await ended.Follow("Slutfonden")).Press("Ta bort", f => f["Removal.Reason"] = "Fanns aldrig.");
        removed.IsShown().Says("Borttaget.");
        (await client.Get(Project)).DoesNotSay("Slutfonden");
        (await (await removed.Follow("Slutfonden")).Press("Ta tillbaka")).IsShown().Says("Det är tillbaka.");
        (await client.Get(Project)).Says("Slutfonden");
    }

    [Fact]
    public async Task A_partners_part_and_time_are_changed_and_ended()
    {
        var client = await Coordinator();
        var workspace = await (await client.Get($"{Project}/partners/new")).Press("Lägg till", f => (f["Form.Organisation"], f["Form.Status"]) = ("Räkvikens Fisk AB", "supplier"));

        var form = await workspace.Follow("Räkvikens Fisk AB");
        (await form.Press("Spara", f => (f["Form.From"], f["Form.To"]) = ("2026-05-01", "2026-04-01"))).IsInvalid(on: "Form.To", says: "Slutet kommer före början");
        var changed = await form.Press("Spara", f => (f["Form.Status"], f["Form.From"]) = ("associated", "2026-05-01"));
        Assert.Equal(["Associerad partner", "2026-05-01"], Row(changed, "Räkvikens Fisk AB")[2..4]);

        var ended = await (await changed.Follow("Räkvikens Fisk AB")).Press("Avsluta den dagen", f => (f["End.Day"], f["End.Reason"]) = ("2026-11-30", "Hann inte med."));
        ended.IsShown().Says("Slutade 2026-11-30");
        (await (await ended.Follow("Räkvikens Fisk AB")).Press("Spara")).IsShown();
        (await client.Get(Project)).Says("Har varit med tidigare Associerade partner 1 Räkvikens Fisk AB");
        (await (await changed.Follow("Räkvikens Fisk AB")).Press("Ta bort", f => f["Removal.Reason"] = "Prov.")).IsShown();
    }

    [Fact]
    public async Task A_target_is_added_with_a_value_for_a_decision_and_its_parts_must_make_the_whole()
    {
        var client = await Coordinator();
        var form = await client.Get($"{Project}/targets/new");
        void Fill(Form f)
        {
            f["Form.IndicatorSv"] = "Provade idéer";
            f["Form.Values[1]"] = "30";
            f["Form.Parts[companies]"] = "20";
        }

        (await form.Press("Lägg till", Fill)).IsInvalid(on: "Form.Parts[companies]", says: "Delarna blir 20, men målvärdet är 30");
        (await form.Press("Lägg till", f =>
        {
            Fill(f);
            f["Form.Steps"] = "2025-01-01 – 2025-06-30: många";
        })).IsInvalid(on: "Form.Steps", says: "Skriv en rad för varje tid");
        var workspace = await form.Press("Lägg till", f =>
        {
            Fill(f);
            f["Form.Parts[publicBodies]"] = "10";
            f["Form.Steps"] = "2025-01-01 – 2025-06-30: 12\n2025-07-01 – 2025-12-31: 18";
        });
        Assert.Equal("30", Row(workspace, "Provade idéer")[1]);

        var target = await workspace.Follow("Provade idéer");
        Assert.Equal("2025-01-01 – 2025-06-30: 12\n2025-07-01 – 2025-12-31: 18", target.Value("Form.Steps")?.Trim());
        var corrected = await target.Press("Spara", f => (f["Form.Values[1]"], f["Form.Parts[companies]"], f["Form.Steps"], f["Why"]) = ("32", "22", "2025-01-01 – 2025-12-31: 32", "Skrivfel."));
        Assert.Equal("32", Row(corrected, "Provade idéer")[1]);
        (await corrected.Follow("Provade idéer")).Says("Företag 20 22").Says("Skrivfel.");
        (await client.Get(Project)).Says("32 Provade idéer").Says("1 januari 2025 – 31 december 2025: 32");
    }

    [Fact]
    public async Task Budget_and_period_change_by_a_decision_that_shows_the_difference_and_can_be_taken_back()
    {
        var hub = await Hub("sydsverige");
        var client = await app.As(Role.Coordinator, hub);
        const string project = "/sv/hubs/sydsverige/projects/sydsverige-2020";

        var decided = await (await client.Get($"{project}/decisions/new")).Press("Lägg till", f =>
        {
            f["Form.Date"] = "2023-03-01";
            f["Form.WhatSv"] = "Längre tid och mer pengar (prov).";
            f["Form.PeriodTo"] = "2024-06";
            f["Form.Budget"] = "25 000 000";
        });

        decided.IsShown().Says("Ändringsbeslut (version 2)").Says("Budget 21 000 000 kr 25 000 000 kr").Says("Period 2020–2023 2020 – juni 2024");
        (await client.Get($"{project}?asOf=2023-02-28")).Says("21 000 000 kr").DoesNotSay("Längre tid och mer pengar (prov).");
        (await client.Get("/sv/hubs/hittepa/projects/hittepa-2025?asOf=2020-03-01")).IsShown().Says("Den 1 mars 2020 var inget beslutat än.").DoesNotSay("Så här såg projektet ut");
        (await app.Visitor().Get($"{project}/decisions/1")).IsShown().Says("21 000 000 kr").DoesNotSay("Ta tillbaka");

        var asked = (await decided.Follow("Ta tillbaka beslutet")).IsShown().Says("Längre tid och mer pengar (prov).");
        (await asked.Press("Ta tillbaka")).IsInvalid(on: "Removal.Reason", says: "Skriv varför");
        var kept = (await asked.Press("Ta tillbaka", f => f["Removal.Reason"] = "Bara ett prov.")).IsShown().Says("Beslutet är tillbakataget.");
        (await app.Visitor().Get(project)).IsShown().Says("21 000 000 kr").DoesNotSay("25 000 000").DoesNotSay("prov");

        var own = (await kept.Follow("Ändringsbeslut (version 2)")).IsShown().Says("Tillbakataget").Says("25 000 000 kr").DoesNotSay("Ta tillbaka beslutet");
        var name = own.Document.QuerySelectorAll("dt").Single(term => term.TextContent.Trim() == "Av").NextElementSibling!.TextContent.Trim();
        var read = (await app.Visitor().Get($"{project}/decisions/2")).IsShown().Says("gäller inte").Says("Bara ett prov.").DoesNotSay(name);
        Assert.Equal("noindex", read.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task A_decisions_targets_are_folded_until_one_is_written()
    {
        var form = await (await Coordinator()).Get($"{Project}/decisions/new");
        var target = form.Document.QuerySelector("details [name^='Form.Values']")!.GetAttribute("name")!;
        Assert.Empty(form.Document.QuerySelectorAll("details[open]"));

        var wrong = await form.Press("Lägg till", f => (f["Form.WhatSv"], f[target]) = ("Fler kurser.", "många"));

        wrong.Has(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("många", Assert.Single(wrong.Document.QuerySelectorAll("details[open]")).QuerySelector($"[name='{target}']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_from_outside_the_hub_takes_a_decision_back_or_changes_a_line()
    {
        var own = await (await Coordinator()).Get($"{Project}/decisions/2");
        var other = await app.As(Role.Coordinator, await Hub("spin"));

        Assert.Equal(HttpStatusCode.Forbidden, (await other.Fetch($"{Project}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Fetch($"{Project}/facts")).StatusCode);
        (await other.Get($"{Project}/decisions/2")).IsShown().DoesNotSay("Ta tillbaka");
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Fetch($"{Project}/decisions/2/take-back")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await app.Visitor().Fetch($"{Project}/decisions/2/take-back")).StatusCode);
        Assert.Equal($"{Project}/decisions/1", (await (await Coordinator()).Get($"{Project}/decisions/1/take-back")).IsShown().Address);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Coordinator()).Fetch($"{Project}/financing/{Guid.Empty}")).StatusCode);
        own.IsShown().Says("Ta tillbaka");
    }

    private static List<string> Row(Page page, string name) =>
        [.. page.IsShown().Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == name).Children.Select(cell => cell.TextContent.Trim())];

    private static async Task<Page> AddFinancing(PageClient client, string name, string amount) =>
        (await (await client.Get($"{Project}/financing/new")).Press("Lägg till", f =>
        {
            (f["Form.NameSv"], f["Form.Nature"], f["Form.Form"], f["Form.Amount"]) = (name, "private", "cash", amount);
        })).IsShown();

    private async Task Register(string name)
    {
        var hub = await Hub("hittepa");
        await app.With<IServiceProvider, OrganisationId>(services =>
            services.GetRequiredService<UnitOfWork>().Under([new LockKey("organisations", name)], new Change(Actor.System, "tests.register"), () =>
                services.GetRequiredService<IOrganisationRegistration>().Register(new NewOrganisation(name, null, "SE"), hub, CancellationToken.None), CancellationToken.None));
    }

    private Task<OrganisationId?> Financier(string name) =>
        app.With<SamverkaDb, OrganisationId?>(db => db.Set<FinancingLine>().Where(line => line.Name.Sv == name).Select(line => line.Financier).SingleAsync());

    private async Task<PageClient> Coordinator() => await app.As(Role.Coordinator, await Hub("hittepa"));

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);

    private Task<List<string>> Audited() =>
        app.With<SamverkaDb, List<string>>(db => db.Set<AuditContent>().Where(content => content.Json != null).Select(content => content.Json!).ToListAsync());
}

public sealed class ProjectKeepingOnSqlite(SqliteDemo app) : ProjectKeeping(app), IClassFixture<SqliteDemo>;

public sealed class ProjectKeepingOnPostgres(PostgresDemo app) : ProjectKeeping(app), IClassFixture<PostgresDemo>;
