using System.Net;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>Prices in files of offerings that are read in and taken back.</summary>
[Trait("pace", "slow")]
public abstract class PricesInFiles(TestApp app) : ReadingOfferingFiles(app)
{
    [Fact]
    public async Task A_price_in_a_line_is_added_from_its_day_and_what_holds_already_changes_nothing()
    {
        var (slug, standing) = await Fresh();
        var coordinator = await App.As(Role.Coordinator, await Hub());
        var (today, later) = (App.Clock.Today(), App.Clock.Today().AddDays(30));
        string Line(DateOnly from, string amount) => $"{slug},{standing.Version},course,{standing.Title.Sv},Kort,2027-01-01,{from:yyyy-MM-dd},{amount},900,SEK,PerDay";

        (await Prices(coordinator, Line(today, "1000"))).IsShown().Says("Nytt pris").Says("1 000 kr");
        (await (await Prices(coordinator, Line(today, "1000"))).Press("Läs in 1 rad")).IsShown().Says("pris från");
        (await Prices(coordinator, Line(today, "1000"))).IsShown().Says("Nya: 0. Ändrade: 0. Oförändrade: 1.");
        await (await Prices(coordinator, Line(later, "1200.50"))).Press("Läs in 1 rad");

        var rows = await PricesOf(standing);
        Assert.Equal([(today, (DateOnly?)later.AddDays(-1), 100_000L), (later, null, 120_050L)], rows.Select(row => (row.From, row.To, row.AmountMinor)));
        Assert.Equal(standing.Version, (await Offering(slug)).Version);
        var file = await (await coordinator.Fetch($"/sv/my-work/offerings.csv?q={Uri.EscapeDataString(standing.Title.Sv)}")).Content.ReadAsStringAsync();
        Assert.EndsWith($",{today:yyyy-MM-dd},1000,900,SEK,PerDay", file.TrimEnd());
    }

    [Fact]
    public async Task A_price_that_cannot_be_is_named_with_its_line_and_column_and_nothing_of_the_line_is_read_in()
    {
        var (slug, standing) = await Fresh();
        var coordinator = await App.As(Role.Coordinator, await Hub());

        var preview = await Prices(coordinator,
            $"{slug},{standing.Version},course,{standing.Title.Sv},Annat,2027-01-01,2020-01-01,5,,SEK,PerDay",
            $",,course,{Path.GetRandomFileName()},Kort,2027-01-01,,mycket,,SEK,PerDay");

        preview.IsShown().Says("Nya: 0. Ändrade: 0. Oförändrade: 0. Går inte att läsa in: 2.").Says("priceFrom: Priset kan börja gälla tidigast i dag.").Says("amount: ”mycket” går inte att läsa som ett pris.");
    }

    [Fact]
    public async Task A_file_that_is_taken_back_takes_its_drafts_and_coming_prices_along_but_not_a_price_that_holds()
    {
        var (slug, standing) = await Fresh();
        var (other, held) = await Fresh();
        var coordinator = await App.As(Role.Coordinator, await Hub());
        var (draft, today, later) = (Path.GetRandomFileName(), App.Clock.Today(), App.Clock.Today().AddDays(30));
        var read = await (await Prices(coordinator,
            $"{slug},{standing.Version},course,{standing.Title.Sv},Kort,2027-01-01,{later:yyyy-MM-dd},700,,SEK,PerDay",
            $"{other},{held.Version},course,{held.Title.Sv},Kort,2027-01-01,{today:yyyy-MM-dd},800,,SEK,PerDay",
            $",,course,{draft},Kort,2027-01-01,{today:yyyy-MM-dd},900,,SEK,PerDay")).Press("Läs in 3 rader");

        (await read.Press("Ta tillbaka de 2 andra raderna")).IsShown().Says("2 rader är tillbakatagna. 1 har ändrats sedan och står kvar.");

        Assert.Null(await IdOf(draft));
        Assert.Empty(await PricesOf(standing));
        Assert.Equal(80_000, Assert.Single(await PricesOf(held)).AmountMinor);
        Assert.Equal(standing.Version, (await Offering(slug)).Version);
    }

    [Fact]
    public async Task A_price_that_was_published_since_is_nobodys_to_take_back_with_the_file()
    {
        var (slug, standing) = await Fresh();
        var (coordinator, adviser, later) = (await App.As(Role.Coordinator, await Hub()), await App.As(Role.Adviser, await Hub()), App.Clock.Today().AddDays(30));
        await (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}")).Press("Publicera");
        var read = (await (await Prices(adviser, $"{slug},{standing.Version},course,{standing.Title.Sv},Kort,2027-01-01,{later:yyyy-MM-dd},700,,SEK,PerDay")).Press("Läs in 1 rad")).IsShown();
        await (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}")).Press("Publicera");

        (await read.Press(Undo)).Has(HttpStatusCode.Conflict).Says("någon har skrivit en senare version");

        Assert.Equal(70_000, Assert.Single(await PricesOf(standing)).AmountMinor);
    }

    [Fact]
    public async Task A_price_of_a_file_that_was_corrected_or_became_public_is_not_taken_back_by_one_who_may_not_publish()
    {
        var (slug, standing) = await Fresh();
        var (coordinator, adviser, later) = (await App.As(Role.Coordinator, await Hub()), await App.As(Role.Adviser, await Hub()), App.Clock.Today().AddDays(30));
        var read = (await (await Prices(adviser, $"{slug},{standing.Version},course,{standing.Title.Sv},Kort,2027-01-01,{later:yyyy-MM-dd},700,,SEK,PerDay")).Press("Läs in 1 rad")).IsShown();
        await (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}")).Press("Publicera");

        (await read.Press(Undo)).Has(HttpStatusCode.Conflict).Says("det är publicerat");
        Assert.Equal(70_000, Assert.Single(await PricesOf(standing)).AmountMinor);

        await (await (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}/prices")).Follow("Rätta")).Press("Spara rättelsen", form => form["Amount"] = "900");
        (await read.Press(Undo)).Has(HttpStatusCode.Conflict).Says("någon har skrivit en senare version");
        Assert.Equal(90_000, Assert.Single(await PricesOf(standing)).AmountMinor);
    }

    [Fact]
    public async Task The_same_file_read_in_twice_leaves_one_price_that_waits_and_can_be_published()
    {
        var (slug, standing) = await Fresh();
        var (coordinator, adviser, later) = (await App.As(Role.Coordinator, await Hub()), await App.As(Role.Adviser, await Hub()), App.Clock.Today().AddDays(30));
        await (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}")).Press("Publicera");
        foreach (var amount in (int[])[700, 800])
        {
            (await (await Prices(adviser, $"{slug},{standing.Version},course,{standing.Title.Sv},Kort,2027-01-01,{later:yyyy-MM-dd},{amount},,SEK,PerDay")).Press("Läs in 1 rad")).IsShown();
        }

        (await (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}")).Press("Publicera")).IsShown();

        Assert.Equal(80_000, Assert.Single(await PricesOf(standing)).AmountMinor);
    }
}

public sealed class PricesInFilesOnSqlite(SqliteDemo app) : PricesInFiles(app), IClassFixture<SqliteDemo>;

public sealed class PricesInFilesOnPostgres(PostgresDemo app) : PricesInFiles(app), IClassFixture<PostgresDemo>;
