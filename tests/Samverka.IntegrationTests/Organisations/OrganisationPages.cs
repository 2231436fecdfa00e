using System.Net;
using Samverka.Hubs.Contracts;
using Samverka.IntegrationTests.House;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Merging;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Organisations;

public abstract class OrganisationPages(TestApp app)
{
    [Fact]
    public async Task Staff_find_an_organisation_by_name_by_unit_and_by_number()
    {
        var client = await app.As(Role.Adviser);

        (await client.Get("/sv/organisations?q=linn%C3%89")).IsShown().Says("Linnéuniversitetet").DoesNotSay("Nolato");
        (await client.Get("/sv/organisations?q=LTH")).IsShown().Says("Lunds universitet");
        (await client.Get("/sv/organisations?q=992412-1925")).IsShown().Says("Kvistens Mekaniska AB").Says("Påhittad");
        (await client.Get("/sv/organisations?kind=region")).IsShown().Says("Region Skåne").DoesNotSay("Lunds kommun");
        (await client.Get("/sv/organisations?q=zzzz")).IsShown().Says("Ingen organisation stämmer");
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=municipality")]
    [InlineData("&sort=number&dir=desc")]
    public async Task Every_organisation_is_met_once_going_forward_and_the_way_back_shows_the_same_pages(string order)
    {
        var client = await app.As(Role.Adviser);
        var forward = new List<List<string>>();
        var page = await client.Get($"/sv/organisations?x=1{order}");
        while (true)
        {
            forward.Add(Names(page));
            if (page.Document.QuerySelector("a[rel=next]") is not { } next) break;
            page = await client.Get(next.GetAttribute("href")!);
        }

        var met = forward.SelectMany(names => names).ToList();
        Assert.True(met.Count > 90 && forward.Count > 1, $"{met.Count} organisations on {forward.Count} pages");
        Assert.Equal(met.Count, met.Distinct().Count());
        foreach (var names in forward.SkipLast(1).Reverse())
        {
            page = await client.Get(page.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
            Assert.Equal(names, Names(page));
        }

        Assert.Null(page.Document.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task The_page_of_an_organisation_shows_facts_with_sources_units_and_projects_in_several_hubs()
    {
        var client = await app.As(Role.Coordinator);

        var page = (await (await client.Get("/sv/organisations?q=linn%C3%A9universitetet")).Follow("Linnéuniversitetet")).IsShown();

        page.Says("Statliga enheter").Says("Fakulteten för teknik").Says("DigIT Hub Sverige (EDIH)").Says("Health Data Sweden (EDIH)").Says("Källa");
    }

    [Fact]
    public async Task The_file_has_the_rows_of_the_list_and_marks_what_is_invented()
    {
        var answer = await (await app.As(Role.Coordinator)).Fetch("/sv/organisations/export");
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Region Skåne", text);
        var lines = text.Split("\r\n");
        Assert.EndsWith(",Nej", Assert.Single(lines, line => line.StartsWith("Region Skåne,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.EndsWith(",Ja", Assert.Single(lines, line => line.StartsWith("Kvistens Mekaniska AB,", StringComparison.Ordinal)), StringComparison.Ordinal);
        (await (await app.As(Role.Coordinator)).Get("/sv/organisations")).IsShown().Says("märkta i en egen kolumn");
    }

    [Fact]
    public async Task Organisations_taken_out_leave_a_trace()
    {
        await TakenOut.LeavesATrace(app, await app.As(Role.Coordinator), "/sv/organisations/export", "organisations");
        await TakenOut.LeavesATrace(app, await app.As(Role.FinanceOfficer), "/sv/organisations/export?q=region", "organisations");
        await TakenOut.LeavesNone(app, await app.As(Role.Partner), "/sv/organisations/export", "organisations");
    }

    [Theory]
    [InlineData("/sv/organisations")]
    [InlineData("/sv/organisations/export")]
    public async Task Neither_visitors_nor_partners_see_the_list(string address)
    {
        Assert.Equal(HttpStatusCode.Found, (await app.Visitor().Fetch(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Partner)).Fetch(address)).StatusCode);
    }

    [Fact]
    public async Task Two_records_put_together_answer_as_one_everywhere_until_it_is_undone()
    {
        var (kept, duplicate) = (await Register("Tvillingen AB"), await Register("Tvillingen AB"));
        var client = await Coordinator();

        var merged = await (await client.Get($"/sv/organisations/{kept}")).Press("Slå ihop");
        merged.IsShown().Says("Nu räknas de som en organisation.");
        Assert.Equal(kept, (await Summary(duplicate)).Id);
        Assert.EndsWith($"/organisations/{kept}", (await client.Get($"/sv/organisations/{duplicate}")).Address);

        (await merged.Press("Skilj dem åt igen")).IsShown().Says("Nu är de två organisationer igen.");
        Assert.Equal(duplicate, (await Summary(duplicate)).Id);
    }

    [Fact]
    public async Task The_record_with_a_number_stands_whichever_is_open_when_they_are_put_together()
    {
        var (numbered, other) = (await Register("Numret och Namnet AB", "5566778899"), await Register("Numret och Namnet AB"));
        var client = await Coordinator();

        var found = (await client.Get("/sv/organisations?shares-name=true&q=numret+och")).IsShown();
        Assert.Equal(2, found.Document.QuerySelectorAll("tbody tr").Length);
        var merged = await (await client.Get($"/sv/organisations/{other}")).Press("Slå ihop");

        Assert.EndsWith($"/organisations/{numbered}", merged.IsShown().Says("556677-8899").Address);
        Assert.Empty((await client.Get("/sv/organisations?shares-name=true&q=numret+och")).IsShown().Document.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("Näravägens Bageri AB", "naravägens bageri Aktiebolag")]
    [InlineData("Strömställarna i Ysane AB", "Strömstalarna i Ysane AB")]
    [InlineData("Ekholmens Skrivstuga AB", "Elholmens Skrivstuga")]
    public async Task Almost_the_same_name_is_proposed_whatever_the_slip(string one, string other)
    {
        var (kept, near) = (await Register(one), await Register(other, null));

        (await (await Coordinator()).Get($"/sv/organisations/{kept}")).IsShown().Says("Kan vara samma organisation").Says(other);
        (await (await Coordinator()).Get($"/sv/organisations/{near}")).IsShown().Says(one);
    }

    [Fact]
    public async Task Another_name_or_another_number_is_not_proposed()
    {
        var one = await Register("Ljungskogens Textil AB", "5560164526");
        await Register("Ljungskogens Textilier AB", "5560747551");
        await Register("Ljungskogens Metall AB");

        (await (await Coordinator()).Get($"/sv/organisations/{one}")).IsShown().DoesNotSay("Kan vara samma organisation");
    }

    [Fact]
    public async Task The_same_web_domain_is_proposed()
    {
        var client = await Coordinator();
        var (one, other) = (await Register("Vättlefjäll Konsult"), await Register("VFK Norden"));
        foreach (var (id, address) in (ValueTuple<OrganisationId, string>[])[(one, "https://www.vattlefjall.example.org/om"), (other, "http://vattlefjall.example.org")])
        {
            (await (await client.Get($"/sv/organisations/{id}/edit")).Press("Spara", form => form["Form.Website"] = address)).IsShown();
        }

        (await client.Get($"/sv/organisations/{one}")).IsShown().Says("Kan vara samma organisation").Says("VFK Norden");
    }

    [Fact]
    public async Task Customers_are_found_by_kind_and_those_of_whom_nothing_is_said_by_that()
    {
        await Register("Kundslaget AB", "5560008061");
        await Register("Okända Slaget");
        var client = await Coordinator();

        (await client.Get("/sv/organisations?kind=company&q=slaget")).IsShown().Says("Kundslaget AB").DoesNotSay("Okända Slaget");
        (await client.Get("/sv/organisations?kind=unknown&q=slaget")).IsShown().Says("Okända Slaget").DoesNotSay("Kundslaget AB");
    }

    [Fact]
    public async Task What_it_has_asked_for_is_shown_to_the_hub_that_was_asked_alone()
    {
        var own = await app.As(Role.Adviser, await Hub());
        var page = (await (await own.Get("/sv/organisations?q=992412-1925")).Follow("Kvistens Mekaniska AB")).IsShown().Says("Förfrågningar");
        var request = page.Document.QuerySelector("section[aria-labelledby=requests] a")!;

        (await own.Get(request.GetAttribute("href")!)).IsShown().Says("Kvistens Mekaniska AB");
        var other = await app.As(Role.Coordinator, await Hub("spin"));
        (await other.Get(page.Address)).IsShown().Says("har inte frågat din hubb").DoesNotSay(request.TextContent);
        (await (await app.As(Role.Administrator)).Get(page.Address)).IsShown().DoesNotSay("Förfrågningar").DoesNotSay(request.TextContent);
    }

    [Fact]
    public async Task Who_may_not_put_records_together_is_told_who_may()
    {
        var one = await Register("Två gånger AB");
        await Register("Två gånger AB");

        var page = (await (await app.As(Role.Adviser, await Hub())).Get($"/sv/organisations/{one}")).IsShown();

        Assert.DoesNotContain("Slå ihop", page.Says("samordnare").Document.QuerySelectorAll("button").Select(button => button.TextContent.Trim()));
    }

    [Fact]
    public async Task Two_numbers_never_become_one_organisation_also_by_way_of_a_third_record()
    {
        var (none, one, two) = (await Register("Trillingen AB"), await Register("Trillingen AB", "5590000015"), await Register("Trillingen AB", "5590000023"));
        Assert.True(await Merge(none, one));
        foreach (var (duplicate, into) in (ValueTuple<OrganisationId, OrganisationId>[])[(two, one), (one, two), (two, none), (none, two)]) Assert.False(await Merge(duplicate, into));

        Assert.Equal((one, two), ((await Summary(none)).Id, (await Summary(two)).Id));
        (await (await Coordinator()).Get($"/sv/organisations/{two}")).IsShown().Says("är därför en annan organisation");

        Task<bool> Merge(OrganisationId duplicate, OrganisationId into) =>
            app.With<OrganisationMerge, bool>(merge => merge.Merge(duplicate, into, Actor.System, CancellationToken.None));
    }

    [Fact]
    public async Task The_same_number_is_registered_once_and_no_number_always_anew()
    {
        Assert.Equal(await Register("Talet AB", "5560125790"), await Register("Samma tal AB", "5560125790"));
        Assert.NotEqual(await Register("Utan tal"), await Register("Utan tal"));
    }

    private async Task<PageClient> Coordinator() => await app.As(Role.Coordinator, await Hub());

    private Task<HubId> Hub(string slug = "hittepa") => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);

    private async Task<OrganisationId> Register(string name, string? number = null)
    {
        var hub = await Hub();
        return await app.With<IServiceProvider, OrganisationId>(services =>
            services.GetRequiredService<UnitOfWork>().Under([new LockKey("organisations", number ?? name)], new Change(Actor.System, "tests.register"), () =>
                services.GetRequiredService<IOrganisationRegistration>().Register(new NewOrganisation(name, number, "SE"), hub, CancellationToken.None), CancellationToken.None));
    }

    private Task<OrganisationSummary> Summary(OrganisationId id) =>
        app.With<IOrganisationDirectory, OrganisationSummary>(async directory => (await directory.ByIds([id], CancellationToken.None))[id]);

    private static List<string> Names(Page page) => [.. page.IsShown().Document.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!)];
}

public sealed class OrganisationPagesOnSqlite(SqliteDemo app) : OrganisationPages(app), IClassFixture<SqliteDemo>;

public sealed class OrganisationPagesOnPostgres(PostgresDemo app) : OrganisationPages(app), IClassFixture<PostgresDemo>;
