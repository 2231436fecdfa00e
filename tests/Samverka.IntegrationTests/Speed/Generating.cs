using Samverka.Hubs.Contracts;
using Samverka.Platform.Generating;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Speed;

public abstract class Generating(TestApp app)
{
    internal static readonly ScaleSize Small = new(Hubs: 2, Organisations: 60, Offerings: 40, Customers: 30, Applications: 50, HistoryRows: 20);

    [Fact]
    [Trait("pace", "slow")]
    public async Task A_generated_database_is_whole_and_is_not_generated_into_again()
    {
        Assert.True(await app.With<Generation, bool>(generation => generation.IsEmpty(CancellationToken.None)));
        var rows = new List<string>();

        var hash = await app.With<Generation, string>(generation => generation.Run(Small, 1, rows.Add, CancellationToken.None));

        Assert.Matches("^[0-9a-f]{64}$", hash);
        string[] expected = ["30 rows in Customer", "60 rows in Organisation", "40 rows in Offering", "50 rows in Application", "1000 rows in StatusChange"];
        Assert.Subset(rows.Select(row => row.Trim()).ToHashSet(), expected.ToHashSet());
        Assert.False(await app.With<Generation, bool>(generation => generation.IsEmpty(CancellationToken.None)));
        await Can_be_read();
    }

    private async Task Can_be_read()
    {
        (await app.Visitor().Get("/sv/offerings?q=erbjudande")).IsShown();
        (await app.Visitor().Get("/en/offerings/erbjudande-1")).IsShown();
        var hub = (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hub-1", CancellationToken.None)))!;
        var list = (await (await app.As(Role.Coordinator, hub.Id)).Get("/sv/applications?status=all")).IsShown();
        Assert.NotEmpty(list.Document.QuerySelectorAll("table tbody tr"));
    }
}

public sealed class GeneratingOnSqlite(SqliteApp app) : Generating(app), IClassFixture<SqliteApp>;

public sealed class GeneratingOnPostgres(PostgresApp app) : Generating(app), IClassFixture<PostgresApp>;
