using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Hubs.Contracts;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>Price lists: free as long as nobody has seen them, and never written over after that. Each test has an offering of its own.</summary>
[Trait("pace", "slow")]
public abstract class KeepingPrices(TestApp app)
{
    private DateOnly Today => app.Clock.Today();

    private static string Said(DateOnly day) => day.ToString("d MMMM yyyy", Language.Swedish.Culture);

    [Fact]
    public async Task A_wrong_price_still_to_come_goes_and_the_one_before_it_goes_on_but_what_is_valid_stays()
    {
        var (coordinator, id, later) = (await Coordinator(), await Published(), Today.AddDays(10));
        await Price(coordinator, id, Today, "1000");
        var page = (await Price(coordinator, id, later, "99999")).IsShown();

        Assert.Equal($"Ta bort priset från {Said(later)}", page.Document.QuerySelector(".s-dialog-heading")!.TextContent.Trim());
        (await page.Press($"Ta bort priset som börjar {Said(later)}")).IsShown().Says("Priset är borttaget").DoesNotSay("Ta bort priset");

        Assert.Equal((Today, null), (Assert.Single(await Rows(id)).From, (await Rows(id))[0].To));
        (await Price(coordinator, id, later, "2000")).IsShown().Says("2 000");
        (await page.Press($"Ta bort priset som börjar {Said(later)}", form => form.Force("from", $"{Today:yyyy-MM-dd}"))).IsShown().Says("Priset gäller redan").Says("1 000");
    }

    [Fact]
    public async Task A_price_of_a_draft_is_corrected_and_taken_away_without_a_trace()
    {
        var (coordinator, id) = (await Coordinator(), await Draft());
        var page = (await Price(coordinator, id, Today, "1000")).IsShown();

        var corrected = (await Correct(page, "1500")).IsShown().Says("Priset är rättat.").Says("1 500").DoesNotSay("1 000 kr");
        Assert.Equal(150_000, Assert.Single(await Every(id)).AmountMinor);

        (await corrected.Press($"Ta bort priset som börjar {Said(Today)}")).IsShown().Says("Inget pris är satt.");
        Assert.Empty(await Every(id));
    }

    [Fact]
    public async Task A_wrong_price_of_what_is_published_is_corrected_by_a_new_row_and_the_old_one_is_kept()
    {
        var (coordinator, id) = (await Coordinator(), await Published());
        var page = (await Price(coordinator, id, Today, "1000")).IsShown();

        (await Correct(page, "")).IsInvalid(on: "Amount", says: "Skriv priset");
        (await Correct(page, "1000")).IsInvalid(on: "Amount", says: "Inget är ändrat");
        (await Correct(page, "1500")).IsShown().Says("Rättade och borttagna priser").Says($"Från {Said(Today)}: 1 000 kr per dag. Stod här till");

        var rows = await Every(id);
        var (wrong, right) = (rows.Single(row => row.CorrectedAt is not null), rows.Single(row => row.CorrectedAt is null));
        Assert.Equal((100_000L, 150_000L, (Guid?)wrong.Id, wrong.From), (wrong.AmountMinor, right.AmountMinor, right.Corrects, right.From));
        (await Public(id)).Says("1 500 kr").DoesNotSay("1 000 kr");
    }

    [Fact]
    public async Task A_price_for_a_time_between_two_others_is_taken_in()
    {
        var (coordinator, id) = (await Coordinator(), await Published());
        await Price(coordinator, id, Today, "1000");
        await Price(coordinator, id, Today.AddDays(60), "3000");

        (await Price(coordinator, id, Today.AddDays(10), "500", Today.AddDays(20))).IsShown();
        (await Price(coordinator, id, Today.AddDays(60), "1", null)).IsInvalid(on: "From", says: "Den dagen börjar redan ett pris");
        (await Price(coordinator, id, Today.AddDays(30), "1", Today.AddDays(60))).IsInvalid(on: "From", says: "Där börjar redan ett annat pris");

        Assert.Equal(
            [(0, 9, 100_000L), (10, 20, 50_000), (21, 59, 100_000), (60, null, 300_000)],
            (await Rows(id)).Select(row => (row.From.DayNumber - Today.DayNumber, row.To?.DayNumber - Today.DayNumber, row.AmountMinor)));
    }

    [Fact]
    public async Task A_price_by_one_who_may_not_publish_waits_until_the_change_is_published()
    {
        var (coordinator, id) = (await Coordinator(), await Published());
        var adviser = await app.As(Role.Adviser, await Hub());
        await Price(coordinator, id, Today, "1000");

        (await Price(adviser, id, Today.AddDays(5), "2000")).IsShown().Says("Inte skickat till granskning än").DoesNotSay("äntar på granskning").DoesNotSay("Ta bort priset");
        (await Correct(await adviser.Get($"/sv/my-work/offerings/{id}/prices"), "1100")).IsShown().Says($"rättelse av priset från {Said(Today)}");
        (await Public(id)).Says("1 000 kr").DoesNotSay("2 000 kr").DoesNotSay("1 100 kr");
        Assert.Equal(100_000, Assert.Single(await Rows(id)).AmountMinor);

        (await (await adviser.Get($"/sv/my-work/offerings/{id}/prices")).Press("Skicka till granskning")).IsShown().Says("väntar nu på granskning").DoesNotSay("Publicera ändringen");
        (await adviser.Get($"/sv/my-work/offerings/{id}/prices")).IsShown().Says("Väntar på granskning").DoesNotSay("Inte skickat").DoesNotSay("Skicka till granskning");
        (await Price(adviser, id, Today.AddDays(9), "2500")).IsShown().Says("Priset är sparat och väntar på granskning.");
        var waiting = (await coordinator.Get($"/sv/my-work/offerings/{id}")).IsShown().Says("Priser som börjar gälla när ändringen publiceras:").Says("2 000 kr");
        (await waiting.Press("Publicera")).IsShown().DoesNotSay("Priser som börjar gälla");

        (await Public(id)).Says("1 100 kr").Says("2 000 kr");
        Assert.Equal([(110_000L, (DateOnly?)Today.AddDays(4)), (200_000, Today.AddDays(8)), (250_000, null)], (await Rows(id)).Select(row => (row.AmountMinor, row.To)));
        Assert.False(await app.With<SamverkaDb, bool>(db => db.Set<Offering>().Where(o => o.Id == new OfferingId(id)).Select(o => o.PricesAwait).SingleAsync()));
    }

    [Fact]
    public async Task The_history_names_who_wrote_each_price_who_reviewed_it_and_from_which_day()
    {
        var (hub, id) = (await Hub(), await Published());
        var (coordinator, adviser) = (await Colleague.New(app, Role.Coordinator, hub), await Colleague.New(app, Role.Adviser, hub));
        await Price(coordinator.Browser, id, Today, "1000");
        await Price(adviser.Browser, id, Today.AddDays(5), "2000");
        await Correct(await adviser.Browser.Get($"/sv/my-work/offerings/{id}/prices"), "1100");
        (await (await coordinator.Browser.Get($"/sv/my-work/offerings/{id}")).Press("Publicera")).IsShown();

        var history = (await adviser.Browser.Get($"/sv/my-work/offerings/{id}/history")).IsShown();

        var lines = history.Document.QuerySelectorAll(".s-timeline li").Select(line => line.TextContent.Replace("\u00a0", " ", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, lines.Count);
        var reviewed = $"Skrivet av {adviser.User.Name}. Granskat av {coordinator.User.Name}.";
        Assert.Contains(lines, line => line.Contains("Pris från") && line.Contains("2 000", StringComparison.Ordinal) && line.Contains(reviewed));
        Assert.Contains(lines, line => line.Contains("Rättat pris från") && line.Contains("1 100", StringComparison.Ordinal) && line.Contains(reviewed));
        Assert.Contains(lines, line => line.Contains("1 000", StringComparison.Ordinal) && line.Contains($"Skrivet av {coordinator.User.Name}.") && !line.Contains("Granskat") && line.Contains("Rättat eller borttaget"));
    }

    [Fact]
    public async Task A_waiting_price_is_undone_by_who_wrote_it_and_leaves_nothing_to_review()
    {
        var id = await Published();
        var adviser = await app.As(Role.Adviser, await Hub());
        var page = (await Price(adviser, id, Today, "2000")).IsShown();

        (await page.Press("Ångra")).IsShown().DoesNotSay("2 000");

        Assert.Empty(await Every(id));
        (await adviser.Get($"/sv/my-work/offerings/{id}")).IsShown().DoesNotSay("Skicka till granskning").DoesNotSay("har ändring");
    }

    [Fact]
    public async Task A_correction_that_is_corrected_before_it_was_reviewed_is_one_correction()
    {
        var (coordinator, id) = (await Coordinator(), await Published());
        var adviser = await app.As(Role.Adviser, await Hub());
        await Price(coordinator, id, Today, "1000");
        foreach (var amount in (string[])["1100", "1200"]) await Correct(await adviser.Get($"/sv/my-work/offerings/{id}/prices"), amount);

        (await (await coordinator.Get($"/sv/my-work/offerings/{id}")).Press("Publicera")).IsShown();

        Assert.Equal(120_000, Assert.Single(await Rows(id)).AmountMinor);
    }

    [Fact]
    public async Task A_price_for_a_time_where_another_waits_is_refused_when_it_is_written()
    {
        var id = await Published();
        var adviser = await app.As(Role.Adviser, await Hub());
        (await Price(adviser, id, Today.AddDays(10), "1000")).IsShown();

        (await Price(adviser, id, Today.AddDays(5), "900", Today.AddDays(15))).IsInvalid(on: "From", says: "Där börjar redan ett annat pris");
    }

    private static async Task<Page> Price(PageClient who, Guid id, DateOnly from, string amount, DateOnly? to = null) =>
        await (await who.Get($"/sv/my-work/offerings/{id}/prices")).Press("Lägg till priset", form =>
            (form["From"], form["To"], form["Unit"], form["Amount"]) = ($"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}", "PerDay", amount));

    private static async Task<Page> Correct(Page page, string amount) => await (await page.Follow("Rätta")).Press("Spara rättelsen", form => form["Amount"] = amount);

    private async Task<Page> Public(Guid id)
    {
        var slug = await app.With<SamverkaDb, string>(db => db.Set<Offering>().Where(offering => offering.Id == new OfferingId(id)).Select(offering => offering.Slug).SingleAsync());
        return (await app.Visitor().Get($"/sv/offerings/{slug}")).IsShown();
    }

    private Task<List<OfferingPrice>> Rows(Guid id) =>
        app.With<SamverkaDb, List<OfferingPrice>>(db => db.Set<OfferingPrice>().AsNoTracking().Where(price => price.OfferingId == new OfferingId(id)).OrderBy(price => price.From).ToListAsync());

    private Task<List<OfferingPrice>> Every(Guid id) =>
        app.With<SamverkaDb, List<OfferingPrice>>(db => db.Set<OfferingPrice>().IgnoreQueryFilters().AsNoTracking().Where(price => price.OfferingId == new OfferingId(id)).ToListAsync());

    private async Task<Guid> Draft()
    {
        var page = await (await (await Coordinator()).Get("/sv/my-work/offerings/new")).Press("Spara utkastet", form =>
            (form["kind"], form["titleSv"], form["summarySv"]) = ("course", Path.GetRandomFileName(), "Kort"));
        return Guid.Parse(page.IsShown().Address.Split('/')[^1]);
    }

    private async Task<Guid> Published()
    {
        var id = await Draft();
        (await (await (await Coordinator()).Get($"/sv/my-work/offerings/{id}")).Press("Publicera")).IsShown();
        return id;
    }

    private async Task<PageClient> Coordinator() => await app.As(Role.Coordinator, await Hub());

    private Task<HubId> Hub() => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
}

public sealed class KeepingPricesOnSqlite(SqliteDemo app) : KeepingPrices(app), IClassFixture<SqliteDemo>;

public sealed class KeepingPricesOnPostgres(PostgresDemo app) : KeepingPrices(app), IClassFixture<PostgresDemo>;

/// <summary>Apart, because it moves the clock.</summary>
[Trait("pace", "slow")]
public abstract class PricesThatWaitedLong(TestApp app)
{
    [Fact]
    public async Task Of_prices_whose_days_have_passed_the_last_one_begins_when_they_are_published()
    {
        var hub = await app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
        var coordinator = await app.As(Role.Coordinator, hub);
        var draft = await (await coordinator.Get("/sv/my-work/offerings/new")).Press("Spara utkastet", form =>
            (form["kind"], form["titleSv"], form["summarySv"]) = ("course", Path.GetRandomFileName(), "Kort"));
        await draft.Press("Publicera");
        var start = app.Clock.Today();
        foreach (var (days, until, amount) in ((int, int?, string)[])[(1, null, "1000"), (2, 3, "1"), (5, null, "2000")])
        {
            var page = await (await app.As(Role.Adviser, hub)).Get($"{draft.Address}/prices");
            (await page.Press("Lägg till priset", form =>
                (form["From"], form["To"], form["Unit"], form["Amount"]) = ($"{start.AddDays(days):yyyy-MM-dd}", until is { } last ? $"{start.AddDays(last):yyyy-MM-dd}" : "", "PerDay", amount))).IsShown();
        }

        app.Clock.Advance(TimeSpan.FromDays(10));
        (await (await (await app.As(Role.Coordinator, hub)).Get(draft.Address)).Press("Publicera")).IsShown().Says("2 000 kr");

        var id = new OfferingId(Guid.Parse(draft.Address.Split('/')[^1]));
        var row = await app.With<SamverkaDb, OfferingPrice>(db => db.Set<OfferingPrice>().IgnoreQueryFilters().SingleAsync(price => price.OfferingId == id));
        Assert.Equal((start.AddDays(10), null, 200_000L), (row.From, row.To, row.AmountMinor));
    }
}

public sealed class PricesThatWaitedLongOnSqlite(SqliteDemo app) : PricesThatWaitedLong(app), IClassFixture<SqliteDemo>;

public sealed class PricesThatWaitedLongOnPostgres(PostgresDemo app) : PricesThatWaitedLong(app), IClassFixture<PostgresDemo>;
