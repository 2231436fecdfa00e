using System.Net.Http.Json;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>Lists answer from memory; nobody may see there what an offering said before. Apart, because it moves the clock.</summary>
[Trait("pace", "slow")]
public abstract class KeptInLists(TestApp app)
{
    private readonly string _title = $"kursen {Path.GetFileNameWithoutExtension(Path.GetRandomFileName())}";

    [Fact]
    public async Task A_list_that_has_shown_an_offering_shows_what_it_says_now_and_the_price_of_the_day()
    {
        var (coordinator, today) = (await Coordinator(), app.Clock.Today());
        var work = (await Published(coordinator)).Address;
        Assert.Equal(("Kort", null), await Listed());

        await Price(coordinator, work, today, "1000");
        await Price(coordinator, work, today.AddDays(1), "2000");
        Assert.Equal(("Kort", 100_000L), await Listed());

        await (await coordinator.Get($"{work}/edit")).Press("Spara", form => form["summarySv"] = "Lång");
        Assert.Equal(("Kort", 100_000L), await Listed());
        (await (await coordinator.Get(work)).Press("Publicera")).IsShown();
        Assert.Equal(("Lång", 100_000L), await Listed());

        app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(("Lång", 200_000L), await Listed());
    }

    [Fact]
    public async Task What_is_withdrawn_is_known_to_nobody_any_more()
    {
        var coordinator = await Coordinator();
        var work = (await Published(coordinator)).Address;
        var id = new OfferingId(Guid.Parse(work.Split('/')[^1]));
        await Listed();
        Assert.Equal(_title, (await Known(id))?.Title.Sv);

        (await (await coordinator.Get(work)).Press("Dra tillbaka")).IsShown();

        Assert.Null(await Known(id));
    }

    private async Task<(string Summary, long? Amount)> Listed()
    {
        var list = await (await app.Visitor().Fetch($"/api/v1/offerings?q={_title.Split(' ')[1]}")).Content.ReadFromJsonAsync<List>(TestContext.Current.CancellationToken);
        var line = Assert.Single(list!.Offerings);
        return (line.Summary.Sv, line.Price?.AmountMinor);
    }

    private Task<OfferingSummary?> Known(OfferingId id) =>
        app.With<IOfferingDirectory, OfferingSummary?>(async offerings => (await offerings.ByIds([id], CancellationToken.None)).GetValueOrDefault(id));

    private static async Task Price(PageClient who, string work, DateOnly from, string amount) =>
        (await (await who.Get($"{work}/prices")).Press("Lägg till priset", form => (form["From"], form["Unit"], form["Amount"]) = ($"{from:yyyy-MM-dd}", "PerDay", amount))).IsShown();

    private async Task<Page> Published(PageClient coordinator)
    {
        var draft = await (await coordinator.Get("/sv/my-work/offerings/new")).Press("Spara utkastet", form =>
            (form["kind"], form["titleSv"], form["summarySv"]) = ("course", _title, "Kort"));
        return (await draft.IsShown().Press("Publicera")).IsShown();
    }

    private async Task<PageClient> Coordinator() =>
        await app.As(Role.Coordinator, await app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id));

    private sealed record List(IReadOnlyList<Line> Offerings);

    private sealed record Line(LocalText Summary, Amount? Price);

    private sealed record Amount(long AmountMinor);
}

public sealed class KeptInListsOnSqlite(SqliteDemo app) : KeptInLists(app), IClassFixture<SqliteDemo>;

public sealed class KeptInListsOnPostgres(PostgresDemo app) : KeptInLists(app), IClassFixture<PostgresDemo>;
