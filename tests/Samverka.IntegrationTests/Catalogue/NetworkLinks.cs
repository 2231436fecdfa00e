using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Network.Import;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Catalogue;

public abstract class NetworkLinks(TestApp app)
{
    private const string Address = "/sv/administration/network-links";

    [Fact]
    public async Task What_came_with_the_hubs_stands_on_the_list_and_on_both_pages()
    {
        var list = (await (await app.As(Role.Administrator)).Get(Address)).IsShown();
        Assert.Subset(Names(list).ToHashSet(), new HashSet<string> { "DigIT Hub Sweden", "Health Data Sweden (HDS)" });

        var front = await (await app.Visitor().Get("/sv/network/digit-hub-sweden")).Says("tar inte emot förfrågningar nu").Says("tog slut 2025").Follow("DigIT Hub Sverige");
        (await front.IsShown().Follow("Hubben i det europeiska nätverket")).IsShown().Says("DigIT Hub Sweden");
    }

    [Fact]
    public async Task An_administrator_says_which_hub_is_ours_and_both_pages_lead_to_each_other_until_it_is_taken_back()
    {
        var administrator = await app.As(Role.Administrator);
        var hub = await Hub("hittepa");
        var page = await (await administrator.Get("/sv/network/eit-digital-sweden")).Follow("Säg att det här är en hubb som vi driver");

        var saved = await page.IsShown().Press("Spara kopplingen", form => form["Hub"] = hub.Id.ToString());
        saved.IsShown().Says("Kopplingen är sparad").Says("EIT Digital Sweden").Says(hub.Name.Sv);
        (await app.Visitor().Get("/sv/network/eit-digital-sweden")).Says("Den här hubben tar emot förfrågningar här:").DoesNotSay("Säg att det här");
        (await (await app.Visitor().Get("/sv/hubs/hittepa")).Follow("Hubben i det europeiska nätverket")).Says("EIT Digital Sweden");

        (await (await saved.Follow("EIT Digital Sweden")).Press("Spara kopplingen", form => form["Hub"] = "")).IsShown().DoesNotSay("EIT Digital Sweden");
        (await app.Visitor().Get("/sv/network/eit-digital-sweden")).DoesNotSay("Den här hubben tar emot förfrågningar här:");
        (await app.Visitor().Get("/sv/hubs/hittepa")).IsShown().DoesNotSay("Hubben i det europeiska nätverket");
    }

    [Fact]
    public async Task A_hub_that_is_another_listing_is_refused_and_told_where_that_is_changed()
    {
        var page = await (await app.As(Role.Administrator)).Get($"{Address}/agrihub-sweden");
        var hub = await Hub("health-data-sweden");

        var refused = (await page.Press("Spara kopplingen", form => form["Hub"] = hub.Id.ToString())).IsInvalid("Hub", "Den hubben är redan Health Data Sweden (HDS) i nätverket");

        Assert.EndsWith($"{Address}/health-data-sweden-hds", (await refused.Follow("Health Data Sweden (HDS)")).IsShown().Address, StringComparison.Ordinal);
        (await app.Visitor().Get("/sv/network/agrihub-sweden")).DoesNotSay("egen sida här");
    }

    [Fact]
    [Trait("pace", "slow")]
    public async Task A_listing_is_one_hub_so_the_hub_that_it_was_loses_it()
    {
        var administrator = await app.As(Role.Administrator);
        var (before, after) = (await Hub("spin"), await Hub("sydsverige"));
        await (await administrator.Get($"{Address}/ltu-ai-innovation-hub")).Press("Spara kopplingen", form => form["Hub"] = before.Id.ToString());
        var form = (await administrator.Get($"{Address}/ltu-ai-innovation-hub")).IsShown().Says("Är nu");

        (await form.Press("Spara kopplingen", f => f["Hub"] = after.Id.ToString())).IsShown();

        (await app.Visitor().Get("/sv/hubs/spin")).IsShown().DoesNotSay("Hubben i det europeiska nätverket");
        (await app.Visitor().Get("/sv/hubs/sydsverige")).IsShown().Says("Hubben i det europeiska nätverket");
    }

    [Fact]
    public async Task A_hub_that_is_not_ours_is_refused_by_the_field()
    {
        var page = await (await app.As(Role.Administrator)).Get($"{Address}/digit-hub-sweden");

        (await page.Press("Spara kopplingen", form => form.Force("Hub", Guid.Empty.ToString()))).IsInvalid("Hub", "Välj en av våra hubbar");
    }

    [Fact]
    public async Task Hubs_without_a_link_are_found_ordered_and_taken_out()
    {
        var administrator = await app.As(Role.Administrator);
        var list = (await administrator.Get($"{Address}?show=unlinked")).IsShown();
        var turned = (await administrator.Get($"{Address}?show=unlinked&sort=listing&dir=desc")).IsShown();
        Assert.Equal(100, Names(list).Count);
        Assert.NotEqual(Names(list)[0], Names(turned)[0]);
        Assert.Empty(Names(list).Intersect(Names(await list.Follow("Nästa"))));

        Assert.Equal(["Aero EDIH"], Names(await administrator.Get($"{Address}?show=unlinked&q=aero+edih+sverige")));
        await new ListOnPage(administrator, Address + "?show=unlinked", "Hubbar utan koppling").SaysWhenNothingIsFound("Ingen hubb stämmer med sökningen");
        var file = await administrator.Fetch($"{Address}?show=unlinked&q=aero+edih+sverige&handler=export");
        Assert.Equal("Hubb i nätverket,Land,Vår hubb\r\nAero EDIH,Sverige,\r\n", (await file.Content.ReadAsStringAsync()).TrimStart('\ufeff'));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Coordinator)).Fetch($"{Address}?handler=export")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Fetch($"{Address}?handler=export")).StatusCode);
    }

    [Fact]
    public async Task A_search_looks_among_all_hubs_linked_or_not()
    {
        var administrator = await app.As(Role.Administrator);

        Assert.Equal(["Aero EDIH"], Names((await administrator.Get($"{Address}?q=aero+edih+sverige")).IsShown().Says("Alla hubbar i nätverket")));
        Assert.Contains("DigIT Hub Sweden", Names(await administrator.Get($"{Address}?q=digit+hub+sweden")));
        Assert.DoesNotContain("DigIT Hub Sweden", Names(await administrator.Get($"{Address}?show=unlinked&q=digit+hub+sweden")));
        Assert.DoesNotContain("Aero EDIH", Names((await administrator.Get(Address)).IsShown().Says("Kopplade hubbar")));
    }

    [Fact]
    public async Task Nobody_else_opens_the_page_and_the_public_page_takes_no_change()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Fetch($"{Address}/digit-hub-sweden")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Coordinator)).Fetch(Address)).StatusCode);
        (await (await app.As(Role.Administrator)).Get($"{Address}/no-such-hub")).Has(HttpStatusCode.NotFound);
        Assert.Empty((await (await app.As(Role.Administrator)).Get("/sv/network/digit-hub-sweden")).Document.QuerySelectorAll("main form[method=post]"));
    }

    private Task<HubSummary> Hub(string slug) => app.With<IHubDirectory, HubSummary>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!);

    private static List<string> Names(Page page) => [.. page.Document.QuerySelectorAll("table.s-list tbody th").Select(cell => cell.TextContent.Trim())];
}

public sealed class NetworkLinksOnSqlite(SqliteDemo app) : NetworkLinks(app), IClassFixture<SqliteDemo>;

public sealed class NetworkLinksOnPostgres(PostgresDemo app) : NetworkLinks(app), IClassFixture<PostgresDemo>;

/// <summary>Apart, because it moves the clock by a month.</summary>
public abstract class OldPreviews(TestApp app)
{
    [Fact]
    [Trait("pace", "slow")]
    public async Task A_file_that_was_only_looked_at_is_thrown_away_when_its_time_is_over_and_nothing_else_is()
    {
        var old = await Look("Old");
        app.Clock.Advance(TimeSpan.FromDays(PreviewErasure.Days - 1));
        var fresh = await Look("Fresh");
        Assert.Equal(0, await Run());

        app.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, await Run());
        Assert.Equal(0, await Changes(old));
        Assert.NotEqual(0, await Changes(fresh));
        var left = await app.With<SamverkaDb, List<ImportStatus>>(db => db.Set<ImportBatch>().Select(batch => batch.Status).ToListAsync());
        Assert.Equal([ImportStatus.Preview, ImportStatus.Applied], left.Order());
    }

    private async Task<Guid> Look(string name)
    {
        var page = (await (await app.As(Role.Administrator)).Get("/sv/administration/network-imports")).IsShown().Says($"tas bort efter {PreviewErasure.Days} dagar");
        var file = System.Text.Encoding.UTF8.GetBytes(CatalogueFile.Heading + CatalogueFile.Row(name, "Robotics - 4") + "\n" + CatalogueFile.Row("Bad", "Robotiks - 4"));
        return Guid.Parse((await page.Press("Visa vad som ändras", form => form.Attach("Upload", "f.csv", file))).IsShown().Address.Split('/')[^1]);
    }

    private Task<int> Run() => app.With<PreviewErasure, int>(erasure => erasure.Run(CancellationToken.None));

    private Task<int> Changes(Guid batch) => app.With<SamverkaDb, int>(async db =>
        await db.Set<ListingChange>().CountAsync(change => change.BatchId == batch) + await db.Set<ImportRowError>().CountAsync(error => error.BatchId == batch));
}

public sealed class OldPreviewsOnSqlite(SqliteApp app) : OldPreviews(app), IClassFixture<SqliteApp>;

public sealed class OldPreviewsOnPostgres(PostgresApp app) : OldPreviews(app), IClassFixture<PostgresApp>;
