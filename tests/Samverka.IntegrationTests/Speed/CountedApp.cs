using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Speed;

/// <summary>The demo with its commands counted.</summary>
public abstract class CountedApp(DatabaseKind kind) : TestApp(kind, demo: true)
{
    internal CommandCount Commands { get; } = new();

    protected override void Change(IServiceCollection services) =>
        services.ConfigureDbContext<SamverkaDb>(options => options.AddInterceptors(Commands));
}

public sealed class CountedSqlite() : CountedApp(DatabaseKind.Sqlite);

public sealed class CountedPostgres() : CountedApp(DatabaseKind.Postgres);
