using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Start;

namespace Samverka.Host.Composition;

/// <summary>What happens to the database before the first request or command.</summary>
internal static class Preparation
{
    public static async Task Migrate(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<SamverkaDb>().Database;
        // To migrate also compares the model with the last migration, which at each start would take longer than the first page.
        if ((await database.GetPendingMigrationsAsync(cancellation)).Any()) await database.MigrateAsync(cancellation);
    }

    /// <summary>Brings shipped facts up to date, lower modules first.</summary>
    public static async Task Start(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var step in scope.ServiceProvider.GetServices<IStartStep>().OrderBy(step => step.Order)) await step.Run(cancellation);
    }

    /// <summary>Fills an empty database with the demo projects; does nothing in one that has users.</summary>
    public static async Task<bool> SeedDemo(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<SamverkaUser>().AnyAsync(cancellation)) return false;
        foreach (var seed in scope.ServiceProvider.GetServices<IDemoSeed>().OrderBy(seed => seed.Order)) await seed.Seed(cancellation);
        return true;
    }

    public static async Task<bool> HasDemoAccounts(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<SamverkaUser>().AnyAsync(user => user.IsDemo, cancellation);
    }
}
