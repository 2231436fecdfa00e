using Microsoft.EntityFrameworkCore;
using Samverka.Host.Composition;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Start;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.House;

/// <summary>The first start of a try-out puts in the whole demo or nothing.</summary>
[Trait("pace", "slow")]
public abstract class SeedingTheDemo(DatabaseKind kind)
{
    [Theory]
    [InlineData(35)]
    [InlineData(85)]
    public async Task A_first_start_that_was_cut_short_is_made_good_by_the_next(int order)
    {
        await using var database = await TestDatabases.Copy(kind, demo: false);
        await using (var cut = Program(database.Address, services => services.AddScoped<IDemoSeed>(_ => new PowerCut(order))))
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => Preparation.SeedDemo(cut.Services, CancellationToken.None));
            Assert.Equal(0, await Users(cut.Services));
        }

        await using var program = Program(database.Address);
        Assert.True(await Preparation.SeedDemo(program.Services, CancellationToken.None));
        Assert.False(await Preparation.SeedDemo(program.Services, CancellationToken.None));

        Assert.NotEqual(0, await Users(program.Services));
        await using var scope = program.Services.CreateAsyncScope();
        Assert.Equal(6, (await scope.ServiceProvider.GetRequiredService<IHubDirectory>().All(CancellationToken.None)).Count);
    }

    [Fact]
    public async Task A_database_that_holds_anything_gets_no_demo()
    {
        await using var database = await TestDatabases.Copy(kind, demo: true);
        await using var program = Program(database.Address);
        await using (var scope = program.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<Platform.Permissions.Membership>().ExecuteDeleteAsync();
            await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<SamverkaUser>().ExecuteDeleteAsync();
        }

        Assert.False(await Preparation.SeedDemo(program.Services, CancellationToken.None));
    }

    private static WebApplication Program(DatabaseAddress address, Action<IServiceCollection>? change = null) =>
        SamverkaApp.Create(new SamverkaOptions(address, RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Development) { Demo = true }, change, loops: false);

    private static async Task<int> Users(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<SamverkaUser>().CountAsync();
    }

    private sealed class PowerCut(int order) : IDemoSeed
    {
        public int Order => order;

        public Task Seed(CancellationToken cancellation) => throw new InvalidOperationException("The power is gone.");
    }
}

public sealed class SeedingTheDemoOnSqlite() : SeedingTheDemo(DatabaseKind.Sqlite);

public sealed class SeedingTheDemoOnPostgres() : SeedingTheDemo(DatabaseKind.Postgres);
