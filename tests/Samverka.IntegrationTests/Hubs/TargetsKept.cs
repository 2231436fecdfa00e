using System.Net;
using System.Text.Json;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Hubs;

/// <summary>Targets when what they rest on goes away: a decision that is taken back, a whole that is removed. Each test has a project of its own.</summary>
[Trait("pace", "slow")]
public abstract class TargetsKept(TestApp app)
{
    [Fact]
    public async Task A_target_that_only_the_taken_back_decision_set_goes_with_it_and_can_be_put_back()
    {
        var (client, project) = await NewProject("bara-i-andringen");
        var decided = await Decide(client, project);
        await Add(client, project, "Nya kurser", ("Form.Values[2]", "7"));
        (await client.Get(project)).IsShown().Says("7 Nya kurser");

        (await (await decided.Follow("Ta tillbaka beslutet")).Press("Ta tillbaka", f => f["Removal.Reason"] = "Fel projekt.")).IsShown();

        (await app.Visitor().Get(project)).IsShown().DoesNotSay("Nya kurser");
        Assert.Empty(await Targets("bara-i-andringen"));
        var target = await (await client.Get($"{project}/edit")).IsShown().Follow("Nya kurser");
        var restored = await target.IsShown().Says("Fel projekt.").Press("Ta tillbaka");
        Assert.Equal("Inte publicerat", Value(restored, "Nya kurser"));
        (await app.Visitor().Get(project)).IsShown().Says("Inte publicerat Nya kurser");
        Assert.Equal(JsonValueKind.Null, Assert.Single(await Targets("bara-i-andringen")).GetProperty("value").ValueKind);
    }

    [Fact]
    public async Task A_removed_target_that_is_put_back_has_no_value_of_a_decision_that_was_taken_back()
    {
        var (client, project) = await NewProject("borttaget-mal");
        await Add(client, project, "Provade idéer", ("Form.Values[1]", "30"));
        var decided = await Decide(client, project, ("Form.Values[provade-ideer]", "50"));
        var removed = await (await (await client.Get($"{project}/edit")).Follow("Provade idéer")).Press("Ta bort", f => f["Removal.Reason"] = "Prov.");

        (await (await decided.Follow("Ta tillbaka beslutet")).Press("Ta tillbaka", f => f["Removal.Reason"] = "Fel projekt.")).IsShown();
        var restored = await (await removed.Follow("Provade idéer")).Press("Ta tillbaka");

        Assert.Equal("30", Value(restored, "Provade idéer"));
        await Decide(client, project);
        (await client.Get(project)).IsShown().Says("30 Provade idéer").DoesNotSay("50");
    }

    [Fact]
    public async Task Parts_of_a_target_that_is_removed_stand_by_themselves()
    {
        var (client, project) = await NewProject("utan-helhet");
        await Add(client, project, "Nådda företag", ("Form.Values[1]", "100"));
        await Add(client, project, "Varav små företag", ("Form.Values[1]", "40"), ("Form.SubsetOf", "nadda-foretag"));
        (await client.Get(project)).IsShown().Says("40 Små företag");

        (await (await (await client.Get($"{project}/edit")).Follow("Nådda företag")).Press("Ta bort", f => f["Removal.Reason"] = "Prov.")).IsShown();

        (await client.Get(project)).IsShown().Says("40 Varav små företag").DoesNotSay("Nådda företag");
        Assert.Equal(JsonValueKind.Null, Assert.Single(await Targets("utan-helhet")).GetProperty("amongThoseOf").ValueKind);
    }

    [Fact]
    public async Task A_project_in_euro_has_its_amounts_in_euro_everywhere()
    {
        var (client, project) = await NewProject("i-euro", "EUR");
        (await client.Get($"{project}/targets/new")).IsShown().Says("Värdet är ett belopp (EUR)");
        await Add(client, project, "Nya investeringar", ("Form.Values[1]", "1 000"), ("Form.IsAmount", "true"), ("Form.Steps", "2027-01-01 – 2027-06-30: 250"));

        Assert.Equal("1 000 EUR", Value(await client.Get($"{project}/edit"), "Nya investeringar").Replace('\u00a0', ' '));
        (await client.Get(project)).IsShown().Says("1 000 EUR Nya investeringar").Says("250 EUR");
        (await client.Get($"{project}/decisions/1")).IsShown().Says("1 000 EUR");
        (await client.Get($"{project}/decisions/new")).IsShown().Says("1 000 EUR");
        Assert.Equal("EUR-minor", Assert.Single(await Targets("i-euro")).GetProperty("unit").GetString());
    }

    [Fact]
    public async Task A_decisions_value_is_not_lost_to_a_form_that_was_open_meanwhile()
    {
        var (client, project) = await NewProject("oppet-formular");
        await Add(client, project, "Provade idéer", ("Form.Values[1]", "30"));
        var open = await (await client.Get($"{project}/edit")).Follow("Provade idéer");
        await Decide(client, project, ("Form.Values[provade-ideer]", "50"));

        var collided = await open.Press("Spara", f => f["Form.IndicatorSv"] = "Prövade idéer");

        collided.Has(HttpStatusCode.Conflict).Says("Prövade idéer Provade idéer");
        Assert.Equal("50", Value(await client.Get($"{project}/edit"), "Provade idéer"));
        var history = (await (await client.Get($"{project}/edit")).Follow("Provade idéer")).IsShown();
        Assert.Equal("50", history.Value("Form.Values[2]"));
    }

    [Fact]
    public async Task The_parts_of_an_amount_are_amounts_wherever_they_are_shown()
    {
        var (client, project) = await NewProject("delat-belopp");
        await Add(client, project, "Nya investeringar", ("Form.Values[1]", "1 000"), ("Form.IsAmount", "true"), ("Form.Parts[companies]", "600"), ("Form.Parts[publicBodies]", "400"));

        (await client.Get(project)).IsShown().Says("600 kr").Says("400 kr");
        Assert.Equal("600", (await (await client.Get($"{project}/edit")).Follow("Nya investeringar")).Value("Form.Parts[companies]"));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_decision_and_one_line()
    {
        var (client, project) = await NewProject("tva-tryck");
        var form = await client.Get($"{project}/decisions/new");
        var (first, second) = (await form.Press("Lägg till", f => f["Form.WhatSv"] = "Längre tid."), await form.Press("Lägg till", f => f["Form.WhatSv"] = "Längre tid."));

        Assert.Equal(first.IsShown().Address.Split('?')[0], second.IsShown().Address.Split('?')[0]);
        (await client.Get($"{project}/decisions/3")).Has(HttpStatusCode.NotFound);

        await Twice(client, $"{project}/targets/new", "Nya kurser", f => (f["Form.IndicatorSv"], f["Form.Values[1]"]) = ("Nya kurser", "7"));
        await Twice(client, $"{project}/financing/new", "Dubbelfonden", f => (f["Form.NameSv"], f["Form.Nature"], f["Form.Form"], f["Form.Amount"]) = ("Dubbelfonden", "private", "cash", "1000"));
        await Twice(client, $"{project}/partners/new", "Räkvikens Fisk AB", f => (f["Form.Organisation"], f["Form.Status"]) = ("Räkvikens Fisk AB", "supplier"));
    }

    private static async Task Twice(PageClient client, string address, string name, Action<Form> fill)
    {
        var form = await client.Get(address);
        await form.Press("Lägg till", fill);
        var second = await form.Press("Lägg till", fill);
        second.IsShown().Says("Det är redan sparat");
        Assert.Single(second.Document.QuerySelectorAll("tbody th"), cell => cell.TextContent.Trim() == name);
    }

    private async Task<(PageClient Client, string Address)> NewProject(string key, string currency = "SEK")
    {
        var client = await app.As(Role.Coordinator, await app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id));
        (await (await client.Get("/sv/hubs/hittepa/projects/new")).Press("Lägg till projektet", f =>
            (f["Form.NameSv"], f["Form.Key"], f["Form.Currency"], f["Form.First.WhatSv"]) = ($"Projektet {key}", key, currency, "Stöd."))).IsShown();
        return (client, $"/sv/hubs/hittepa/projects/{key}");
    }

    private static async Task<Page> Decide(PageClient client, string project, params (string Field, string Value)[] more) =>
        (await (await client.Get($"{project}/decisions/new")).Press("Lägg till", f =>
        {
            f["Form.WhatSv"] = "Nya mål.";
            foreach (var (field, value) in more) f[field] = value;
        })).IsShown();

    private static async Task Add(PageClient client, string project, string indicator, params (string Field, string Value)[] more) =>
        (await (await client.Get($"{project}/targets/new")).Press("Lägg till", f =>
        {
            f["Form.IndicatorSv"] = indicator;
            foreach (var (field, value) in more) f[field] = value;
        })).IsShown();

    private static string Value(Page page, string name) =>
        page.IsShown().Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == name).Children[1].TextContent.Trim();

    private async Task<List<JsonElement>> Targets(string key)
    {
        var answer = await app.Visitor().Fetch($"/api/v1/projects/{key}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("targets").EnumerateArray()];
    }
}

public sealed class TargetsKeptOnSqlite(SqliteDemo app) : TargetsKept(app), IClassFixture<SqliteDemo>;

public sealed class TargetsKeptOnPostgres(PostgresDemo app) : TargetsKept(app), IClassFixture<PostgresDemo>;
