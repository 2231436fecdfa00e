using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Hubs;

/// <summary>Every test makes the organisations that it writes of, so that none rests on another.</summary>
[Trait("pace", "slow")]
public abstract class KeepingSizes(TestApp app)
{
    [Fact]
    public async Task The_first_figures_are_asked_for_and_give_a_class_with_its_steps()
    {
        var client = await app.As(Role.Adviser, await Hub());
        var empty = (await client.Get(await Size("Första Måttet AB"))).IsShown().Says("Inga uppgifter om storleken än").Says("Börja med siffrorna");

        var saved = await (await empty.Follow("Lägg till ett år")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "12,5", turnover: "33 000 000", balance: "11 000 000"));

        saved.IsShown().Says("Siffrorna är sparade.").Says("Litet företag");
        saved.Says("Räknas ensamt: 12,5 årsarbetskrafter, 3 000 000 EUR i omsättning och 1 000 000 EUR i balansomslutning.");
        Assert.Equal(["under 50: ja", "högst 10 000 000 EUR: ja", "högst 10 000 000 EUR: ja", "ja"], Row(saved, "Litet företag"));
        Assert.Equal(["under 10: nej", "högst 2 000 000 EUR: nej", "högst 2 000 000 EUR: ja", "nej"], Row(saved, "Mikroföretag"));
        Assert.Equal("2025-12-31, Årsredovisning 2025", Row(saved, "Första Måttet AB")[^1]);
        Assert.Contains(await Audited(), json => json.Contains("\"TurnoverMinor\":\"3300000000\""));
    }

    [Fact]
    public async Task Amounts_are_read_as_the_language_of_the_page_writes_them()
    {
        var client = await app.As(Role.Coordinator, await Hub());
        var size = await Size("Språkliga Måttet AB");

        var wrong = await (await client.Get($"{size}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", turnover: "1,800", balance: "1 800 000,50"));
        wrong.IsInvalid(on: "Form.Turnover", says: "”1,800” kan betyda två belopp. Skriv tusental med mellanslag");
        Assert.Equal("1 800 000,50", wrong.Value("Form.Balance"));

        var english = await client.Get($"{size.Replace("/sv/", "/en/", StringComparison.Ordinal)}/figures/new");
        (await english.Press("Add", f => Fill(f, "2025-12-31", turnover: "7,654,321", balance: "1 234 567.50"))).IsShown();
        Assert.Contains(await Audited(), json => json.Contains("\"TurnoverMinor\":\"765432100\"") && json.Contains("\"BalanceMinor\":\"123456750\""));
    }

    [Fact]
    public async Task Wrong_figures_come_back_as_they_were_typed()
    {
        var client = await app.As(Role.Coordinator, await Hub());
        var size = await Size("Felskrivna Måttet AB");
        var form = await client.Get($"{size}/figures/new");

        var wrong = await form.Press("Lägg till", f => Fill(f, "2030-12-31", staff: "tolv", turnover: "", balance: "mycket", rate: "0"));
        wrong.IsInvalid(on: "Form.YearEnd", says: "Året har inte slutat än.").IsInvalid(on: "Form.Staff", says: "högst en decimal");
        wrong.IsInvalid(on: "Form.Turnover", says: "Skriv omsättningen").IsInvalid(on: "Form.Balance", says: "”mycket” går inte att läsa som ett belopp").IsInvalid(on: "Form.PerEuro", says: "Skriv kursen");
        Assert.Equal("tolv", wrong.Value("Form.Staff"));

        (await form.Press("Lägg till", f => Fill(f, "2025-12-31"))).IsShown();
        (await form.Press("Lägg till", f => Fill(f, "2025-12-31"))).IsInvalid(on: "Form.YearEnd", says: "Det finns redan siffror för det året.");
    }

    [Fact]
    public async Task An_owner_is_counted_once_its_figures_are_known()
    {
        var client = await app.As(Role.Coordinator, await Hub());
        var size = await Size("Ägda Måttet AB");
        await Size("Ägande Måttet AB");
        await (await client.Get($"{size}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "8"));
        var form = await client.Get($"{size}/owners/new");

        (await form.Press("Lägg till", f => Own(f, "Finns Inte Alls AB"))).IsInvalid(on: "Form.Other", says: "Ingen organisation här heter så.");
        (await form.Press("Lägg till", f => Own(f, "Ägda Måttet AB"))).IsInvalid(on: "Form.Other", says: "inte äga sig själv");
        var added = await form.Press("Lägg till", f => Own(f, "Ägande Måttet AB", share: "60"));
        added.IsShown().Says("Storleksklassen är inte känd").Says("Siffror saknas");
        (await form.Press("Lägg till", f => Own(f, "Ägande Måttet AB", share: "15"))).IsInvalid(on: "Form.Other", says: "Samma ägande finns redan");

        var owner = await added.Follow("Ägande Måttet AB");
        await (await owner.Follow("Lägg till ett år")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "60", turnover: "110 000 000"));
        var counted = (await client.Get(size)).IsShown().Says("Medelstort företag").Says("Räknat tillsammans med ett annat: 68 årsarbetskrafter");
        Assert.Equal(["Anknutet företag", "100 %", "60"], Row(counted, "Ägande Måttet AB")[..3]);
        (await client.Get($"{size}?asOf=2025-01-01")).IsShown().Says("Så var det 1 januari 2025.").Says("Storleksklassen är inte känd");
    }

    [Fact]
    public async Task A_small_company_that_a_municipality_owns_is_large_in_every_table_and_told_why()
    {
        var client = await app.As(Role.Coordinator, await Hub());
        var size = await Size("Kommunala Måttet AB");
        await (await client.Get($"{size}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "8"));
        var form = (await client.Get($"{size}/owners/new")).IsShown().Says("ett universitet eller ett forskningscentrum utan vinstsyfte").Says("färre än 5 000 invånare");

        var page = (await form.Press("Lägg till", f => Own(f, "Granbo kommun", share: "80"))).IsShown();

        page.Says("Myndigheter äger 80 %, direkt eller genom andra. Från 25 % räknas ett företag som stort").Says("artikel 3.4").DoesNotSay("Siffror saknas");
        Assert.Equal("Stort företag", page.Document.QuerySelector("h2#class")!.TextContent);
        foreach (var label in (string[])["Mikroföretag", "Litet företag", "Medelstort företag"]) Assert.Equal("nej, offentligt ägt", Row(page, label)[^1]);
        Assert.All(page.Document.QuerySelectorAll("[data-label='Klass det året']"), cell => Assert.Equal("Stort företag", cell.TextContent.Trim()));
        Assert.NotEmpty(page.Document.QuerySelectorAll("[data-label='Klass det året']"));
    }

    [Fact]
    public async Task What_is_changed_or_removed_by_mistake_is_put_right()
    {
        var client = await app.As(Role.Adviser, await Hub());
        var size = await Size("Rättade Måttet AB");
        await Size("Delägande Måttet AB");
        await (await client.Get($"{size}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "8"));
        var page = await (await client.Get($"{size}/owners/new")).Press("Lägg till", f => Own(f, "Delägande Måttet AB", share: "24,5"));

        var changed = await (await page.Follow("Delägande Måttet AB, 24,5 %")).Press("Spara", f => f["Form.Share"] = "25");
        changed.IsShown().Says("Ägandet är sparat.").Says("Storleksklassen är inte känd");
        var removed = await (await changed.Follow("Delägande Måttet AB, 25 %")).Press("Ta bort");
        removed.IsShown().Says("Borttaget.").Says("Mikroföretag").Says("Delägande Måttet AB äger 25 % av Rättade Måttet AB");
        (await removed.PressBeside("Delägande Måttet AB äger", "Ta tillbaka")).IsShown().Says("Det är tillbaka.").Says("Storleksklassen är inte känd");

        var gone = await (await page.Follow("2025-12-31")).Press("Ta bort");
        await (await client.Get($"{size}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "9"));
        (await gone.PressBeside("Siffror för året som slutade 31 december 2025", "Ta tillbaka")).IsShown().Says("Det finns redan siffror för det året.");
    }

    [Fact]
    public async Task Of_two_who_change_a_year_the_second_sees_both_versions()
    {
        var client = await app.As(Role.Adviser, await Hub());
        var size = await Size("Krockande Måttet AB");
        var page = await (await client.Get($"{size}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "8"));
        var (mine, theirs) = (await page.Follow("2025-12-31"), await page.Follow("2025-12-31"));
        await theirs.Press("Spara", f => f["Form.Staff"] = "9");

        var conflict = await mine.Press("Spara", f => f["Form.Staff"] = "11");

        conflict.Has(HttpStatusCode.Conflict).Says("Årsarbetskrafter 11 9");
        (await conflict.Press("Spara min version")).IsShown().Says("Litet företag");
    }

    [Fact]
    public async Task No_other_hub_sees_what_one_hub_knows()
    {
        var size = await Size("Hemliga Måttet AB", "9961100063");
        var own = await app.As(Role.Coordinator, await Hub());
        var page = await (await own.Get($"{size}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", source: "Hemlig källa"));
        var record = page.Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Single(href => href.Contains("/figures/") && !href.EndsWith("/new"));
        var other = await app.As(Role.Coordinator, await Hub("spin"));

        foreach (var address in (string[])[size, $"{size}/figures/new", record]) Assert.Equal(HttpStatusCode.Forbidden, (await other.Fetch(address)).StatusCode);
        (await other.Get(size.Replace("/hittepa/", "/spin/"))).IsShown().Says("Inga uppgifter om storleken än").DoesNotSay("Hemlig källa");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Fetch(record.Replace("/hittepa/", "/spin/"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Fetch($"/sv/hubs/hittepa/organisations/{Guid.Empty}/size")).StatusCode);
    }

    [Theory]
    [InlineData(Role.Partner)]
    [InlineData(Role.Funder)]
    [InlineData(Role.Administrator)]
    public async Task Who_needs_no_sizes_sees_none(Role role)
    {
        var client = await app.As(role, role == Role.Administrator ? null : await Hub());
        var size = await Demo("kvistens-mekaniska");

        Assert.Equal(HttpStatusCode.Forbidden, (await client.Fetch(size)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.Fetch($"{size}/figures/new")).StatusCode);
    }

    [Fact]
    public async Task A_finance_officer_reads_sizes_and_changes_none()
    {
        var client = await app.As(Role.FinanceOfficer, await Hub());
        var size = await Demo("kvistens-mekaniska");

        (await client.Get(size)).IsShown().Says("Litet företag").Says("41 500 000 kr").DoesNotSay("Lägg till");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.Fetch($"{size}/figures/new")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.Fetch($"{size}/owners/new")).StatusCode);
    }

    [Theory]
    [InlineData("alva-tradgren", "Mikroföretag", "Räknas ensamt: 1,2 årsarbetskrafter")]
    [InlineData("storgranens-forpackning", "Litet midcapföretag", "Räknat tillsammans med ett annat: 488 årsarbetskrafter")]
    [InlineData("mosskogen-frakt", "Medelstort företag", "Räknat tillsammans med 3 andra: 114 årsarbetskrafter")]
    [InlineData("kotten-sensorer", "Litet midcapföretag", "Andra räknas än förut: gäller genast")]
    [InlineData("vindil-energiteknik", "Litet företag", "Räknas ensamt: 22 årsarbetskrafter")]
    [InlineData("plastdalens-formsprut", "Medelstort företag", "Räknat tillsammans med ett annat: 83,2 årsarbetskrafter")]
    [InlineData("granbo-energi", "Stort företag", "Myndigheter äger 100 %")]
    [InlineData("granbo-kommun", "En myndighet är inget företag", "1 350")]
    [InlineData("pulsglantan", "Mikroföretag", "Undantagen investerare")]
    public async Task The_invented_hub_knows_sizes_of_its_customers(string key, string heading, string says) =>
        (await (await app.As(Role.Adviser, await Hub())).Get(await Demo(key))).IsShown().Says(heading).Says(says).Says("påhittade");

    [Fact]
    public async Task The_way_there_is_on_the_organisations_page_and_on_its_request()
    {
        var client = await app.As(Role.Coordinator, await Hub());
        var size = await Demo("kvistens-mekaniska");

        Assert.Equal(size, (await (await client.Get(size.Replace("/hubs/hittepa", "").Replace("/size", ""))).Follow("Storlek hos Hubben i Hittepå")).IsShown().Address);
        var requests = await client.Get("/en/applications?status=all&q=Kvistens");
        var request = await client.Get(requests.Document.QuerySelector("main tbody a")!.GetAttribute("href")!);
        (await request.Follow("Size and owners")).IsShown().Says("Size: Kvistens Mekaniska AB").Says("Small enterprise").Says("Counted alone: 25 annual work units");
        (await (await app.As(Role.Administrator)).Get(size.Replace("/hubs/hittepa", "").Replace("/size", ""))).IsShown().DoesNotSay("Storlek hos");
    }

    [Fact]
    public async Task Records_that_are_merged_share_what_is_known()
    {
        var client = await app.As(Role.Coordinator, await Hub());
        var (kept, duplicate) = (await Size("Dubbla Måttet AB"), await Size("Dubbla Måttet AB"));
        await (await client.Get($"{duplicate}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "70"));

        (await (await client.Get(kept.Replace("/hubs/hittepa", "").Replace("/size", ""))).Press("Slå ihop")).IsShown();

        var page = (await client.Get(duplicate)).IsShown().Says("Medelstort företag");
        Assert.Equal(kept, page.Address);
        (await (await page.Follow("2025-12-31")).Press("Spara", f => f["Form.Staff"] = "8")).IsShown().Says("Mikroföretag");
    }

    [Fact]
    public async Task What_both_of_two_merged_records_say_counts_once()
    {
        var client = await app.As(Role.Coordinator, await Hub());
        var (kept, duplicate) = (await Size("Dubbelägda Måttet AB"), await Size("Dubbelägda Måttet AB"));
        await Size("Halvägande Måttet AB");
        foreach (var size in (string[])[kept, duplicate])
        {
            await (await client.Get($"{size}/figures/new")).Press("Lägg till", f => Fill(f, "2025-12-31", staff: "70"));
            await (await client.Get($"{size}/owners/new")).Press("Lägg till", f => Own(f, "Halvägande Måttet AB", share: "30"));
        }

        await (await client.Get($"{duplicate}/figures/new")).Press("Lägg till", f => Fill(f, "2024-12-31", staff: "8"));
        (await (await client.Get(kept.Replace("/hubs/hittepa", "").Replace("/size", ""))).Press("Slå ihop")).IsShown();

        Assert.Equal(["Partnerföretag", "30 %"], Row((await client.Get(kept)).IsShown(), "Halvägande Måttet AB")[..2]);
        (await (await client.Get($"{kept}/figures/new")).Press("Lägg till", f => Fill(f, "2024-12-31"))).IsInvalid(on: "Form.YearEnd", says: "Det finns redan siffror för det året.");
        (await (await client.Get($"{kept}/owners/new")).Press("Lägg till", f => Own(f, "Halvägande Måttet AB"))).IsInvalid(on: "Form.Other", says: "Samma ägande finns redan");
    }

    private static List<string> Row(Page page, string name) =>
        [.. page.Document.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th")!.TextContent.Trim() == name).Children.Skip(1).Select(cell => cell.TextContent.Trim().Replace('\u00a0', ' '))];

    private static void Fill(Form f, string year, string staff = "8", string turnover = "11 000 000", string balance = "11 000 000", string rate = "11", string source = "Årsredovisning 2025")
    {
        (f["Form.YearEnd"], f["Form.Staff"], f["Form.Turnover"], f["Form.Balance"]) = (year, staff, turnover, balance);
        (f["Form.Currency"], f["Form.PerEuro"], f["Form.Source"]) = ("SEK", rate, source);
    }

    private static void Own(Form f, string other, string share = "100") => (f["Form.Other"], f["Form.Way"], f["Form.Share"]) = (other, "owner", share);

    private async Task<string> Size(string name, string? number = null)
    {
        var hub = await Hub();
        var id = await app.With<IServiceProvider, OrganisationId>(services =>
            services.GetRequiredService<UnitOfWork>().Under([new LockKey("organisations", name)], new Change(Actor.System, "tests.register"), () =>
                services.GetRequiredService<IOrganisationRegistration>().Register(new NewOrganisation(name, number, "SE"), hub, CancellationToken.None), CancellationToken.None));
        return $"/sv/hubs/hittepa/organisations/{id}/size";
    }

    private async Task<string> Demo(string key)
    {
        var found = await app.With<IOrganisationDirectory, IReadOnlyDictionary<string, OrganisationReference>>(directory => directory.ByKeys([key], CancellationToken.None));
        return $"/sv/hubs/hittepa/organisations/{found[key].Id}/size";
    }

    private Task<HubId> Hub(string slug = "hittepa") => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);

    private Task<List<string>> Audited() =>
        app.With<SamverkaDb, List<string>>(db => db.Set<AuditContent>().Where(content => content.Json != null).Select(content => content.Json!).ToListAsync());
}

public sealed class KeepingSizesOnSqlite(SqliteDemo app) : KeepingSizes(app), IClassFixture<SqliteDemo>;

public sealed class KeepingSizesOnPostgres(PostgresDemo app) : KeepingSizes(app), IClassFixture<PostgresDemo>;
