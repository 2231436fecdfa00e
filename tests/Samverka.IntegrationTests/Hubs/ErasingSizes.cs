using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Sizing;
using Samverka.IntegrationTests.House;
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

[Trait("pace", "slow")]
public abstract class ErasingSizes(TestApp app)
{
    private static int _numbers;

    private readonly string _mark = Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);

    [Fact]
    public async Task All_that_the_hub_knows_is_gone_from_every_table_and_other_hubs_keep_theirs()
    {
        var (own, other) = (await app.As(Role.Coordinator, await Hub("hittepa")), await app.As(Role.Coordinator, await Hub("spin")));
        var size = await Size($"Raderade Måttet {_mark} AB");
        await Size($"Raderade Ägaren {_mark} AB");
        var page = await Add(own, size, "2025-12-31", $"{_mark} källa");
        page = await (await page.Follow("2025-12-31")).Press("Spara", f => f["Form.Source"] = $"{_mark} rättad");
        await (await (await Add(own, size, "2024-12-31", $"{_mark} borttagen")).Follow("2024-12-31")).Press("Ta bort");
        await (await own.Get($"{size}/owners/new")).Press("Lägg till", f => (f["Form.Other"], f["Form.Way"], f["Form.Share"]) = ($"Raderade Ägaren {_mark} AB", "owner", "60"));
        await Add(other, size.Replace("/hittepa/", "/spin/"), "2025-12-31", $"kvar {_mark}");
        string[] secret = [$"{_mark} källa", $"{_mark} rättad", $"{_mark} borttagen"];
        foreach (var word in secret) Assert.NotEmpty(await RawDatabase.Find(app, word));
        await app.Drain();

        var asked = await (await own.Get(size)).Follow("Radera allt om storlek och ägare");
        asked.IsShown().Says("Siffror för räkenskapsår: 2").Says("Ägare och ägda företag: 1").Says("tagits bort tidigare: 1");
        var done = await asked.Press("Radera", f => (f["Ground"], f["Sure"]) = ($"Prov {_mark}", "true"));

        done.IsShown().Says("Uppgifterna om storlek och ägare är raderade.").Says("Inga uppgifter om storleken än").DoesNotSay("Radera allt");
        Assert.Equal([], await RawDatabase.Find(app, secret));
        Assert.Equal(0, await app.With<SamverkaDb, int>(async db => await db.Set<Ownership>().IgnoreQueryFilters().CountAsync(o => o.OwnedId == Organisation(size))));
        (await other.Get(size.Replace("/hittepa/", "/spin/"))).IsShown().Says($"kvar {_mark}");
        await app.Drain();
        var report = await app.With<AuditVerifier, AuditReport>(verifier => verifier.Verify(null, CancellationToken.None));
        Assert.Equal((null, 0L), (report.FirstBreak, report.Unsealed));
        Assert.Equal(3, await app.With<SamverkaDb, int>(db => db.Set<AuditContent>().CountAsync(content => content.Json.Contains($"Prov {_mark}"))));
        Assert.Equal(size, (await own.Get($"{size}/erase")).IsShown().Address);
    }

    [Fact]
    public async Task What_was_removed_alone_is_erased_too()
    {
        var own = await app.As(Role.Coordinator, await Hub("hittepa"));
        var size = await Size($"Ensamma Måttet {_mark} AB");
        var removed = await (await (await Add(own, size, "2025-12-31", $"{_mark} ensam")).Follow("2025-12-31")).Press("Ta bort");

        await (await removed.Follow("Radera allt om storlek och ägare")).Press("Radera", f => (f["Ground"], f["Sure"]) = ("Prov", "true"));

        Assert.Equal([], await RawDatabase.Find(app, $"{_mark} ensam"));
    }

    [Fact]
    public async Task Without_ground_nothing_is_erased_and_an_authority_is_reminded_of_its_decision()
    {
        var hub = (await app.With<IHubDirectory, IReadOnlyList<HubSummary>>(hubs => hubs.All(CancellationToken.None))).First(one => one.RunByAuthority);
        var own = await app.As(Role.Coordinator, hub.Id);
        var size = (await Size($"Myndighetens Måttet {_mark} AB")).Replace("/hittepa/", $"/{hub.Slug}/");
        await Add(own, size, "2025-12-31", $"{_mark} kvar");

        var asked = (await own.Get($"{size}/erase")).IsShown().Says("gallringsbeslut");
        (await asked.Press("Radera", f => f["Sure"] = "true")).IsInvalid(on: "Ground", says: "Skriv på vilken grund");
        Assert.Equal("Beslut 7", (await asked.Press("Radera", f => f["Ground"] = "Beslut 7")).IsInvalid(on: "Sure", says: "Kryssa i").Value("Ground"));

        Assert.NotEmpty(await RawDatabase.Find(app, $"{_mark} kvar"));
    }

    [Theory]
    [InlineData(Role.Adviser)]
    [InlineData(Role.FinanceOfficer)]
    [InlineData(Role.Partner)]
    [InlineData(Role.Funder)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_hubs_coordinator_may(Role role)
    {
        var hub = await Hub("hittepa");
        var size = await Size($"Skyddade Måttet {_mark} AB");
        await Add(await app.As(Role.Coordinator, hub), size, "2025-12-31", "Källa");
        var reader = await app.As(role, role == Role.Administrator ? null : hub);

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Fetch($"{size}/erase")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Coordinator, await Hub("spin"))).Fetch($"{size}/erase")).StatusCode);
        if (role is Role.Adviser or Role.FinanceOfficer) (await reader.Get(size)).IsShown().DoesNotSay("Radera");
    }

    private static async Task<Page> Add(PageClient client, string size, string year, string source) =>
        (await (await client.Get($"{size}/figures/new")).Press("Lägg till", f =>
        {
            (f["Form.YearEnd"], f["Form.Staff"], f["Form.Turnover"], f["Form.Balance"]) = (year, "8", "11 000 000", "11 000 000");
            (f["Form.Currency"], f["Form.PerEuro"], f["Form.Source"]) = ("SEK", "11", source);
        })).IsShown();

    private static OrganisationId Organisation(string size) => new(Guid.Parse(size.Split('/')[5]));

    private Task<string> Size(string name) => app.With<IServiceProvider, string>(async services =>
    {
        // A company's, which every hub sees.
        var (hub, number) = (await Hub("hittepa"), $"5567{Interlocked.Increment(ref _numbers):000000}");
        var id = await services.GetRequiredService<UnitOfWork>().Under([new LockKey("organisations", name)], new Change(Actor.System, "tests.register"), () =>
            services.GetRequiredService<IOrganisationRegistration>().Register(new NewOrganisation(name, number, "SE"), hub, CancellationToken.None), CancellationToken.None);
        return $"/sv/hubs/hittepa/organisations/{id}/size";
    });

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);
}

public sealed class ErasingSizesOnSqlite(SqliteDemo app) : ErasingSizes(app), IClassFixture<SqliteDemo>;

public sealed class ErasingSizesOnPostgres(PostgresDemo app) : ErasingSizes(app), IClassFixture<PostgresDemo>;
