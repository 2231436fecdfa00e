using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Hubs;

public abstract class HubEditing(TestApp app)
{
    private const string Project = "/sv/hubs/hittepa/projects/hittepa-2025";

    [Fact]
    public async Task A_coordinator_changes_the_hub_and_the_front_shows_it()
    {
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));

        var front = await (await client.Get("/sv/hubs/hittepa/edit")).Press("Spara", form => form["Form.SummarySv"] = "Vi hjälper er att komma igång.");

        front.IsShown().Says("Ändringarna är sparade.").Says("Vi hjälper er att komma igång.");
        Assert.Contains(await Audited(), json => json.Contains("Summary.Sv") && json.Contains("Vi hjälper er att komma igång."));
    }

    [Fact]
    public async Task Of_two_who_save_at_once_the_second_sees_both_versions_and_keeps_the_own_text()
    {
        var hub = await Hub("digit-hub");
        var (first, second) = (await app.As(Role.Coordinator, hub), await app.As(Role.Coordinator, hub));
        var (mine, theirs) = (await first.Get("/sv/hubs/digit-hub/edit"), await second.Get("/sv/hubs/digit-hub/edit"));
        await theirs.Press("Spara", form => form["Form.ClosedWeeks"] = "29");

        var conflict = await mine.Press("Spara", form => form["Form.ClosedWeeks"] = "28-31");
        conflict.Has(HttpStatusCode.Conflict).Says("Någon annan har sparat under tiden").Says("Stängda veckor 28-31 29");
        Assert.Equal("28-31", conflict.Value("Form.ClosedWeeks"));

        (await conflict.Press("Spara min version")).IsShown();
        Assert.Equal("28–31", (await first.Get("/sv/hubs/digit-hub/edit")).Value("Form.ClosedWeeks"));
    }

    [Fact]
    public async Task Wrong_input_comes_back_with_what_was_typed()
    {
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));

        var page = await (await client.Get("/sv/hubs/hittepa/edit")).Press("Spara", form => form["Form.ClosedWeeks"] = "i juli");

        page.IsInvalid(on: "Form.ClosedWeeks", says: "Skriv veckor mellan 1 och 53");
        Assert.Equal("i juli", page.Value("Form.ClosedWeeks"));
    }

    [Theory]
    [InlineData("/sv/hubs/spin/edit")]
    [InlineData("/sv/hubs/spin/projects/spin-2016/decisions/new")]
    [InlineData("/sv/hubs/spin/projects/spin-2016/financing/new")]
    [InlineData("/sv/hubs/spin/projects/spin-2016/partners/new")]
    [InlineData("/sv/hubs/spin/projects/spin-2016/targets/new")]
    [InlineData("/sv/hubs/spin/projects/spin-2016/edit")]
    public async Task A_coordinator_of_another_hub_and_an_adviser_are_turned_away(string address)
    {
        var other = await app.As(Role.Coordinator, await Hub("hittepa"));
        var adviser = await app.As(Role.Adviser, await Hub("spin"));

        Assert.Equal(HttpStatusCode.Forbidden, (await other.Fetch(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await adviser.Fetch(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await app.Visitor().Fetch(address)).StatusCode);
    }

    [Fact]
    public async Task A_new_decision_changes_a_target_from_its_day_on_and_the_old_version_stays()
    {
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));

        var page = await (await client.Get($"{Project}/decisions/new")).Press("Lägg till", form =>
        {
            form["Form.Date"] = "2027-01-10";
            form["Form.WhatSv"] = "Fler dagar i testmiljöer.";
            form["Form.Values[test-days]"] = "500";
        });

        page.IsShown().Says("Ändringsbeslut (version 3)").Says("Dagar i testmiljöer 420 500");
        (await client.Get(Project)).IsShown().Says("Minst 500 Dagar i testmiljöer").Says("Före ändringsbeslutet: Minst 420");
        (await client.Get($"{Project}?asOf=2027-01-09")).IsShown().Says("Minst 420 Dagar i testmiljöer");
    }

    [Fact]
    public async Task A_partner_is_added_by_name_with_its_unit_and_status()
    {
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        var form = await client.Get($"{Project}/partners/new");

        (await form.Press("Lägg till", f => (f["Form.Organisation"], f["Form.Status"]) = ("Finns inte AB", "supplier")))
            .IsInvalid(on: "Form.Organisation", says: "Ingen organisation här heter så");
        var page = await form.Press("Lägg till", f =>
        {
            f["Form.Organisation"] = "Granbo kommun";
            f["Form.Unit"] = "Tekniska förvaltningen";
            f["Form.Status"] = "collaborator";
        });

        page.IsShown().Says("Partnern är tillagd.");
        (await client.Get(Project)).Says("Granbo kommun Tekniska förvaltningen");
    }

    [Fact]
    public async Task A_financing_line_takes_share_cap_and_condition_at_once()
    {
        var client = await app.As(Role.Coordinator, await Hub("health-data-sweden"));

        var page = await (await client.Get("/sv/hubs/health-data-sweden/projects/hds-edih/financing/new")).Press("Lägg till", form =>
        {
            form["Form.NameSv"] = "En provfinansiär";
            form["Form.Nature"] = "regional";
            form["Form.Form"] = "cash";
            form["Form.Share"] = "23,67";
            form["Form.Cap"] = "4 785 677";
            form["Form.ConditionSv"] = "Om de andra beviljar sin del.";
        });

        page.IsShown().Says("Finansiären är tillagd.");
        (await client.Get("/sv/hubs/health-data-sweden/projects/hds-edih")).Says("En provfinansiär Region Kontant 23,67 % Inte publicerat Högst 4 785 677 EUR Om de andra beviljar sin del.");
    }

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);

    private Task<List<string>> Audited() =>
        app.With<SamverkaDb, List<string>>(db => db.Set<AuditContent>().Where(content => content.Json != null).Select(content => content.Json!).ToListAsync());
}

public sealed class HubEditingOnSqlite(SqliteDemo app) : HubEditing(app), IClassFixture<SqliteDemo>;

public sealed class HubEditingOnPostgres(PostgresDemo app) : HubEditing(app), IClassFixture<PostgresDemo>;
