using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>The working side of offerings: the list.</summary>
public abstract class KeepingOfferings(TestApp app)
{
    [Fact]
    public async Task The_list_is_searched_narrowed_ordered_and_taken_out_as_it_stands()
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());

        Assert.Equal(["Robotcell en dag, med tekniker"], await Titles(coordinator, "q=ROBOTCELL%20tekniker"));
        Assert.NotEmpty(await Titles(coordinator, "kind=expert"));
        Assert.Empty(await Titles(coordinator, "kind=expert&q=robotcell"));
        (await coordinator.Get("/sv/my-work/offerings?q=finnsinte")).IsShown().Says("Inget erbjudande stämmer");
        var down = await Titles(coordinator, "kind=course&sort=title&dir=desc");
        Assert.Equal((await Titles(coordinator, "kind=course")).AsEnumerable().Reverse(), down);
        var file = await (await coordinator.Fetch("/sv/my-work/offerings.csv?kind=course&sort=title&dir=desc")).Content.ReadAsStringAsync();
        Assert.Equal(down.Count, file.Split("\r\n").Count(line => line.Contains(",course,", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("sort=title")]
    [InlineData("sort=changed&dir=desc")]
    [InlineData("sort=until")]
    [InlineData("sort=until&dir=desc")]
    public async Task Page_after_page_shows_every_offering_once(string order)
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var page = (await coordinator.Get($"/sv/my-work/offerings?{order}")).IsShown();
        List<string> seen = [.. Rows(page)];
        while (page.Document.QuerySelector("a[rel=next]") is { } next) seen.AddRange(Rows(page = (await coordinator.Get(next.GetAttribute("href")!)).IsShown()));

        var hub = await Hub();
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(await app.With<SamverkaDb, int>(db => db.Set<Offering>().CountAsync(offering => offering.HubId == hub)), seen.Count);
    }

    private static async Task<List<string>> Titles(PageClient who, string query) =>
        [.. (await who.Get($"/sv/my-work/offerings?{query}")).IsShown().Document.QuerySelectorAll("table.s-list tbody th").Select(cell => cell.TextContent.Trim())];

    private static IEnumerable<string> Rows(Page page) => page.Document.QuerySelectorAll("table.s-list tbody th a").Select(link => link.GetAttribute("href")!);

    private Task<HubId> Hub() => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
}

public sealed class KeepingOfferingsOnSqlite(SqliteDemo app) : KeepingOfferings(app), IClassFixture<SqliteDemo>;

public sealed class KeepingOfferingsOnPostgres(PostgresDemo app) : KeepingOfferings(app), IClassFixture<PostgresDemo>;

/// <summary>Apart, because it moves the clock.</summary>
[Trait("pace", "slow")]
public abstract class EndingOfferings(TestApp app)
{
    [Theory]
    [InlineData("sv", "Snart slut", "går ut")]
    [InlineData("en", "Strax slut", "ends")]
    public async Task Who_wrote_it_hears_once_in_the_own_language_that_it_soon_ends_and_sees_it_on_my_work(string language, string title, string says)
    {
        var hub = await app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
        var coordinator = await app.As(Role.Coordinator, hub);
        var last = app.Clock.Today().AddDays(OfferingEnding.Days + 5);
        var draft = await (await coordinator.Get("/sv/my-work/offerings/new")).Press("Spara utkastet", form =>
            (form["kind"], form["titleSv"], form["summarySv"], form["validTo"]) = ("course", title, "Kort", $"{last:yyyy-MM-dd}"));
        await draft.IsShown().Press("Publicera");
        Assert.Equal(0, await Run());
        await app.With<SamverkaDb>(db => db.Set<SamverkaUser>().Where(user => db.Set<OfferingVersion>().Any(version => version.By == user.Id && db.Set<Offering>().Any(offering => offering.Id == version.OfferingId && offering.Title.Sv == title)))
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.Language, Language.Parse(language)!.Value)));

        app.Clock.Advance(TimeSpan.FromDays(5));

        Assert.Equal((1, 0), (await Run(), await Run()));
        await app.Drain();
        var me = await app.With<SamverkaDb, string?>(db => (from version in db.Set<OfferingVersion>()
                                                            join offering in db.Set<Offering>() on version.OfferingId equals offering.Id
                                                            join user in db.Set<SamverkaUser>() on version.By equals user.Id
                                                            where offering.Title.Sv == title
                                                            select user.Email).FirstAsync());
        var letter = Assert.Single(app.Letters(me!));
        Assert.StartsWith($"{title} {says}", letter.Subject);
        // Five days later one signs in again.
        coordinator = await app.As(Role.Coordinator, hub);
        (await coordinator.Get("/sv/my-work")).IsShown().Says("Erbjudanden som snart går ut").Says(title);
        (await coordinator.Get($"/sv/my-work/offerings?q={Uri.EscapeDataString(title)}")).IsShown().Says("Går ut");
    }

    private Task<int> Run() => app.With<EndingReminder, int>(reminder => reminder.Run(CancellationToken.None));
}

public sealed class EndingOfferingsOnSqlite(SqliteDemo app) : EndingOfferings(app), IClassFixture<SqliteDemo>;

public sealed class EndingOfferingsOnPostgres(PostgresDemo app) : EndingOfferings(app), IClassFixture<PostgresDemo>;
