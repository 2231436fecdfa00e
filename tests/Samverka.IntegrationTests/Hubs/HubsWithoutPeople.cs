using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Sending;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;
using Ids = Samverka.IntegrationTests.Applications.Ids;

namespace Samverka.IntegrationTests.Hubs;

/// <summary>A hub takes requests only while somebody works there who can read them.</summary>
[Trait("pace", "slow")]
public abstract class HubsWithoutPeople(TestApp app)
{
    [Fact]
    public async Task A_new_hub_takes_no_request_until_somebody_works_there_and_says_so_to_those_who_can_do_something_about_it()
    {
        var administrator = await app.As(Role.Administrator);
        var front = await AddHub(administrator, "Tomhubben", "TOMH");

        front.Says("Hubben tar inte emot förfrågningar än").DoesNotSay("Hubben tar inte emot förfrågningar här.").DoesNotSay("under Medarbetare").Says("Hubben har inga projekt här än.");
        Assert.Equal("/sv/hubs/tomhubben/projects/new", front.Document.QuerySelectorAll("main a").Single(link => link.TextContent == "Lägg till hubbens första projekt").GetAttribute("href"));
        Assert.Equal("/sv/people", front.Document.QuerySelectorAll("main a").Single(link => link.TextContent == "Bjud in en samordnare eller rådgivare").GetAttribute("href"));
        (await administrator.Get("/sv/hubs/tomhubben/edit")).IsShown().Says("Hubben tar inte emot förfrågningar än").Says("så länge minst en samordnare eller rådgivare arbetar i hubben");
        (await app.Visitor().Get("/sv/hubs/tomhubben")).IsShown().Says("tar inte emot förfrågningar").DoesNotSay("Bjud in en samordnare");
        Assert.DoesNotContain("tomhubben", await OfferedIn("/sv/apply"));
        Assert.IsType<SendOutcome.HubTakesNone>(await Send("tomhubben"));

        await app.As(Role.Funder, (await Hub("tomhubben")).Id);
        Assert.False((await Hub("tomhubben")).TakesApplications);
        await app.As(Role.Adviser, (await Hub("tomhubben")).Id);

        Assert.Contains("tomhubben", await OfferedIn("/sv/apply"));
        (await administrator.Get("/sv/hubs/tomhubben")).IsShown().DoesNotSay("tar inte emot förfrågningar");
        Assert.IsType<SendOutcome.Sent>(await Send("tomhubben"));
    }

    [Fact]
    public async Task Ending_the_last_role_of_somebody_who_reads_requests_says_what_follows_before_and_does_it_after()
    {
        var administrator = await app.As(Role.Administrator);
        await AddHub(administrator, "Sisthubben", "SIST");
        var hub = await Hub("sisthubben");
        await app.As(Role.Coordinator, hub.Id);
        var first = await Membership(hub.Id, Role.Coordinator);
        await app.As(Role.Adviser, hub.Id);
        (await administrator.Get($"/sv/people/{first}/end")).IsShown().DoesNotSay("slutar ta emot förfrågningar");
        await (await administrator.Get($"/sv/people/{first}/end")).Press("Avsluta rollen");
        Assert.True((await Hub("sisthubben")).TakesApplications);

        var question = (await administrator.Get($"/sv/people/{await Membership(hub.Id, Role.Adviser)}/end")).IsShown().Says("Sisthubben slutar ta emot förfrågningar");
        await question.Press("Avsluta rollen");

        Assert.False((await Hub("sisthubben")).TakesApplications);
        (await app.Visitor().Get("/en/hubs/sisthubben")).IsShown().Says("The hub takes no requests here.");
    }

    private static async Task<Page> AddHub(PageClient administrator, string name, string prefix) =>
        (await (await administrator.Get("/sv/hubs/new")).Press("Lägg till hubben", f =>
            (f["Form.NameSv"], f["Form.Kind"], f["Form.SummarySv"], f["Form.Theme"], f["Form.Prefix"]) = (name, "dih", "Vi hjälper företag.", "default", prefix))).IsShown();

    private async Task<SendOutcome> Send(string slug)
    {
        var hub = await Hub(slug);
        return await app.With<Sender, SendOutcome>(sender => sender.Send(
            new SendApplication(Ids.New(), hub.Id, [], "Hjälp", null, "Kvisten", "Berit", $"{Path.GetRandomFileName()}@example.org", null, false, Language.Swedish), null, CancellationToken.None));
    }

    private async Task<List<string?>> OfferedIn(string address) =>
        [.. (await app.Visitor().Get(address)).IsShown().Document.QuerySelectorAll("[name=Hub], [name=Hub] option").Select(choice => choice.GetAttribute("value"))];

    private Task<Guid> Membership(HubId hub, Role role) => app.With<SamverkaDb, Guid>(db => db.Set<Membership>().Where(m => m.HubId == hub && m.Role == role).Select(m => m.Id).SingleAsync());

    private async Task<HubSummary> Hub(string slug) => (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug(slug, CancellationToken.None)))!;
}

public sealed class HubsWithoutPeopleOnSqlite(SqliteDemo app) : HubsWithoutPeople(app), IClassFixture<SqliteDemo>;

public sealed class HubsWithoutPeopleOnPostgres(PostgresDemo app) : HubsWithoutPeople(app), IClassFixture<PostgresDemo>;
