using Samverka.Platform.Generating;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Speed;

/// <summary>The two databases beside each other.</summary>
public sealed class SameContentOnPostgres(PostgresApp postgres, SqliteApp sqlite) : IClassFixture<PostgresApp>, IClassFixture<SqliteApp>
{
    [Fact]
    public async Task Both_databases_hold_the_same_content_and_another_seed_holds_another()
    {
        var one = await Generate(postgres, 7);
        Assert.Equal(one, await Generate(sqlite, 7));

        await using var other = new OtherSeed();
        await other.InitializeAsync();
        Assert.NotEqual(one, await Generate(other, 8));
    }

    private static Task<string> Generate(TestApp app, ulong seed) =>
        app.With<Generation, string>(generation => generation.Run(Generating.Small, seed, _ => { }, CancellationToken.None));

    private sealed class OtherSeed : SqliteApp;
}
