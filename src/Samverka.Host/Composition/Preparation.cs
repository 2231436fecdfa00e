using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Generating;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;
using Samverka.Platform.Start;

namespace Samverka.Host.Composition;

/// <summary>What happens to the database before the first request or command.</summary>
internal static class Preparation
{
    public static async Task Migrate(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SamverkaDb>().Database;
        if ((await database.GetAppliedMigrationsAsync(cancellation)).Except(database.GetMigrations()).Any())
        {
            throw new InvalidOperationException("the database is of a version that this one cannot bring up to date (before 1.0 the steps are put together into one now and then). Choose another folder with --data, or move the old database away.");
        }

        // To migrate also compares the model with the last migration, which at each start would take longer than the first page.
        if ((await database.GetPendingMigrationsAsync(cancellation)).Any()) await database.MigrateAsync(cancellation);
    }

    /// <summary>For a command: a new database is made ready, an older one is refused, since other processes may be serving it.</summary>
    public static async Task Open(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SamverkaDb>().Database;
        var pending = await database.GetPendingMigrationsAsync(cancellation);
        if (!pending.Any()) return;
        if ((await database.GetAppliedMigrationsAsync(cancellation)).Any()) throw new InvalidOperationException("the database is of an earlier version. Run 'migrate' first.");
        await database.MigrateAsync(cancellation);
    }

    /// <summary>Brings shipped facts up to date, lower modules first.</summary>
    public static async Task Start(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var step in scope.ServiceProvider.GetServices<IStartStep>().OrderBy(step => step.Order)) await step.Run(cancellation);
    }

    /// <summary>Fills an empty database with the demo, all or nothing: a start that was cut short leaves it empty. Does nothing in one that holds anything of a hub's.</summary>
    public static async Task<bool> SeedDemo(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var seeds = scope.ServiceProvider.GetServices<IDemoSeed>().OrderBy(seed => seed.Order).ToList();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Under([new LockKey("platform", "demo")], new Change(Actor.System, "demo.seed"), async () =>
        {
            if (!await IsEmpty(scope.ServiceProvider, cancellation)) return false;
            foreach (var seed in seeds) await seed.Seed(cancellation);
            return true;
        }, cancellation);
    }

    public static async Task<bool> HasDemoAccounts(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<SamverkaUser>().AnyAsync(user => user.IsDemo, cancellation);
    }

    private static async Task<bool> IsEmpty(IServiceProvider services, CancellationToken cancellation) =>
        !await services.GetRequiredService<SamverkaDb>().Set<SamverkaUser>().AnyAsync(cancellation) && await services.GetRequiredService<Generation>().IsEmpty(cancellation);
}
