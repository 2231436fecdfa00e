using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samverka.Platform.Database;

/// <summary>Points a context at its database; the only place that knows both providers' options.</summary>
public static class DatabaseOptionsSetup
{
    public const string SqliteMigrations = "Samverka.Migrations.Sqlite";

    public const string PostgresMigrations = "Samverka.Migrations.Postgres";

    public static DbContextOptionsBuilder UseSamverka(this DbContextOptionsBuilder options, DatabaseAddress address)
    {
        options.UseSnakeCaseNamingConvention();
        options.ConfigureWarnings(warnings => warnings.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
        return address.Kind == DatabaseKind.Sqlite
            // A list as one parameter, as on PostgreSQL: the command is the same however long the list, so it is made once.
            ? options.UseSqlite(address.ConnectionString, sqlite => sqlite.MigrationsAssembly(SqliteMigrations).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(SqliteConnections.Instance)
            : options.UseNpgsql(address.ConnectionString, npgsql => npgsql.MigrationsAssembly(PostgresMigrations).MigrationsHistoryTable("__ef_migrations_history", "platform"));
    }
}
