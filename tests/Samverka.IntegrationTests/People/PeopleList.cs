using System.Net;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.People;

public abstract class PeopleList(TestApp app)
{
    [Fact]
    public async Task People_are_found_by_name_address_and_role_and_the_file_holds_the_same()
    {
        await app.As(Role.Adviser, await Hub("hittepa"));
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        var all = Addresses(await client.Get("/sv/people"));
        var advisers = (await client.Get("/sv/people?role=Adviser")).IsShown();

        Assert.NotEmpty(Addresses(advisers));
        Assert.True(Addresses(advisers).Count < all.Count, "The filter lets everybody through.");
        var one = Addresses(advisers)[0];
        Assert.Equal([one], Addresses(await client.Get($"/sv/people?role=Adviser&q={Uri.EscapeDataString(one.ToUpperInvariant())}")));
        (await client.Get($"/sv/people?role=Funder&q={Uri.EscapeDataString(one)}")).IsShown().Says("Ingen stämmer med sökningen").Says("Rensa filter").DoesNotSay("CSV");

        var lines = await File(client, advisers.Document.QuerySelector("a.s-export")!.GetAttribute("href")!);
        Assert.Equal("Namn,E-post,Hubb,Roll,Organisation,Sedan", lines[0]);
        Assert.Equal(Addresses(advisers), lines.Skip(1).Select(line => line.Split(',')[1]).Distinct());
        Assert.All(lines.Skip(1), line => Assert.Contains("Hubben i Hittepå", line));
    }

    [Fact]
    public async Task The_file_is_only_for_those_who_see_the_page_and_only_of_their_hubs()
    {
        var (hittepa, spin) = (await Hub("hittepa"), await Hub("spin"));
        var theirs = await app.As(Role.Coordinator, spin);
        await app.As(Role.Adviser, spin);
        var own = await app.As(Role.Coordinator, hittepa);

        var seen = await File(own, "/sv/people?handler=export");
        var elsewhere = (await File(theirs, "/sv/people?handler=export")).Skip(1).ToList();

        Assert.NotEmpty(elsewhere);
        Assert.Empty(seen.Intersect(elsewhere));
        Assert.All(seen.Skip(1), line => Assert.Contains("Hubben i Hittepå", line));
        Assert.Superset(seen.Concat(elsewhere).ToHashSet(), (await File(await app.As(Role.Administrator), "/sv/people?handler=export")).ToHashSet());
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Adviser, hittepa)).Fetch("/sv/people?handler=export")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Fetch("/sv/people?handler=export")).StatusCode);
    }

    [Theory]
    [InlineData("role=7&q=%25_%5C'")]
    [InlineData("role=nothing")]
    public async Task An_address_that_was_tampered_with_is_no_fault(string query) =>
        (await (await app.As(Role.Coordinator, await Hub("hittepa"))).Get($"/sv/people?{query}")).IsShown();

    private static List<string> Addresses(Page page) => [.. page.Document.QuerySelectorAll("main table a[href^='mailto:']").Select(link => link.TextContent.Trim())];

    private static async Task<List<string>> File(PageClient reader, string address)
    {
        var answer = await reader.Fetch(address);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        return [.. (await answer.Content.ReadAsStringAsync()).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);
}

public sealed class PeopleListOnSqlite(SqliteDemo app) : PeopleList(app), IClassFixture<SqliteDemo>;

public sealed class PeopleListOnPostgres(PostgresDemo app) : PeopleList(app), IClassFixture<PostgresDemo>;
