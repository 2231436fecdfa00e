using System.Net;
using Samverka.Hubs.Contracts;
using Samverka.IntegrationTests.House;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.People;

[Trait("pace", "slow")]
public abstract class PeopleList(TestApp app)
{
    [Fact]
    public async Task People_are_found_by_name_address_and_role_and_the_file_holds_the_same()
    {
        await app.As(Role.Adviser, await Hub("hittepa"));
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        var list = new ListOnPage(client, "/sv/people", "Medarbetare");
        var all = Addresses(await client.Get("/sv/people"));
        var advisers = (await client.Get("/sv/people?role=Adviser")).IsShown();

        Assert.NotEmpty(Addresses(advisers));
        Assert.True(Addresses(advisers).Count < all.Count, "The filter lets everybody through.");
        var one = Addresses(advisers)[0];
        Assert.Equal([one], Addresses(await client.Get($"/sv/people?role=Adviser&q={Uri.EscapeDataString(one.ToUpperInvariant())}")));
        (await client.Get($"/sv/people?role=Funder&q={Uri.EscapeDataString(one)}")).IsShown().Says("Ingen stämmer med sökningen").Says("Rensa filter").DoesNotSay("CSV");
        await list.SaysWhenNothingIsFound("Ingen stämmer med sökningen");
        Assert.Equal(["Namn", "E-post", "Roll", "Sedan"], (await list.IsOrderedByItsHeadings()).Where(heading => heading != "Organisation"));

        var lines = await ListOnPage.Lines(client, advisers.Document.QuerySelector("a.s-export")!.GetAttribute("href")!);
        Assert.Equal("Namn,E-post,Hubb,Roll,Organisation,Sedan", lines[0]);
        Assert.Equal(Addresses(advisers), lines.Skip(1).Select(line => line.Split(',')[1]));
        Assert.All(lines.Skip(1), line => Assert.Contains("Hubben i Hittepå", line));
    }

    [Fact]
    public async Task The_file_is_only_for_those_who_see_the_page_and_only_of_their_hubs()
    {
        var (hittepa, spin) = (await Hub("hittepa"), await Hub("spin"));
        var theirs = await app.As(Role.Coordinator, spin);
        await app.As(Role.Adviser, spin);
        var own = await app.As(Role.Coordinator, hittepa);

        var seen = await ListOnPage.Lines(own, "/sv/people?handler=export");
        var elsewhere = (await ListOnPage.Lines(theirs, "/sv/people?handler=export")).Skip(1).ToList();

        Assert.NotEmpty(elsewhere);
        Assert.Empty(seen.Intersect(elsewhere));
        Assert.All(seen.Skip(1), line => Assert.Contains("Hubben i Hittepå", line));
        Assert.Superset(seen.Concat(elsewhere).ToHashSet(), (await ListOnPage.Lines(await app.As(Role.Administrator), "/sv/people?handler=export")).ToHashSet());
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Adviser, hittepa)).Fetch("/sv/people?handler=export")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Fetch("/sv/people?handler=export")).StatusCode);
    }

    [Fact]
    public async Task Invitations_are_found_ordered_and_taken_out_and_an_empty_list_says_what_to_do()
    {
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        foreach (var (email, role) in (IReadOnlyList<(string, string)>)[("lista.a@example.org", "Funder"), ("lista.b@example.org", "Adviser")])
        {
            (await (await client.Get("/sv/people")).Press("Skicka inbjudan", form => (form["Form.Email"], form["Form.Role"]) = (email, role))).IsShown();
        }

        var list = new ListOnPage(client, "/sv/people", "Inbjudningar som inte är besvarade");
        Assert.Equal(["E-post", "Roll", "Skickad", "Gäller till"], await list.IsOrderedByItsHeadings());
        Assert.Equal(["lista.a@example.org"], await list.Names("q=LISTA.A"));
        Assert.Equal(["lista.b@example.org"], await list.Names("q=lista&role=Adviser"));
        await list.SaysWhenNothingIsFound("Ingen inbjudan stämmer med sökningen.");
        var file = await ListOnPage.Lines(client, "/sv/people?handler=invitations&q=lista&role=Adviser");
        Assert.Equal("E-post,Roll,Hubb,Skickad,Av,Gäller till", file[0]);
        Assert.StartsWith("lista.b@example.org,Rådgivare,Hubben i Hittepå,", Assert.Single(file.Skip(1)), StringComparison.Ordinal);

        var elsewhere = await app.As(Role.Coordinator, await Hub("digit-hub-ai"));
        (await elsewhere.Get("/sv/people")).IsShown().Says("Ingen inbjudan väntar på svar. Bjud in en medarbetare");
        Assert.Single(await ListOnPage.Lines(elsewhere, "/sv/people?handler=invitations"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Adviser, await Hub("hittepa"))).Fetch("/sv/people?handler=invitations")).StatusCode);
    }

    [Theory]
    [InlineData("/sv/people?handler=export", "people")]
    [InlineData("/sv/people?handler=invitations", "invitations")]
    public async Task People_taken_out_leave_a_trace_without_saying_who_they_are(string address, string list)
    {
        var hub = await Hub("hittepa");
        await TakenOut.LeavesATrace(app, await app.As(Role.Coordinator, hub), address, list);
        await TakenOut.LeavesATrace(app, await app.As(Role.Coordinator, hub), address + "&q=finnsintealls", list);
        await TakenOut.LeavesNone(app, await app.As(Role.Adviser, hub), address, list);
    }

    [Fact]
    public async Task Who_sees_several_hubs_sees_and_narrows_by_the_hub()
    {
        await app.As(Role.Coordinator, await Hub("spin"));
        var administrator = await app.As(Role.Administrator);

        (await administrator.Get("/sv/people")).IsShown().Says("Hubben i Hittepå");
        var spin = await ListOnPage.Lines(administrator, "/sv/people?handler=export&hub=spin");
        Assert.NotEmpty(spin.Skip(1));
        Assert.All(spin.Skip(1), line => Assert.DoesNotContain("Hubben i Hittepå", line));
    }

    [Theory]
    [InlineData("role=7&q=%25_%5C'")]
    [InlineData("role=nothing")]
    public async Task An_address_that_was_tampered_with_is_no_fault(string query) =>
        (await (await app.As(Role.Coordinator, await Hub("hittepa"))).Get($"/sv/people?{query}")).IsShown();

    private static List<string> Addresses(Page page) => [.. page.Document.QuerySelectorAll("main table a[href^='mailto:']").Select(link => link.TextContent.Trim())];

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);
}

public sealed class PeopleListOnSqlite(SqliteDemo app) : PeopleList(app), IClassFixture<SqliteDemo>;

public sealed class PeopleListOnPostgres(PostgresDemo app) : PeopleList(app), IClassFixture<PostgresDemo>;
