using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samverka.Platform.Database;

/// <summary>Points a context at its database; the only place that knows both providers' options.</summary>
public static class DatabaseOptionsSetup
{
    /// <summary>The assembly with what is made ahead for one kind of database: its migrations and its model.</summary>
    public static string Migrations(DatabaseKind kind) => $"Samverka.Migrations.{kind}";

    /// <summary>As the program uses it, with the model that was made ahead.</summary>
    public static DbContextOptionsBuilder UseSamverka(this DbContextOptionsBuilder options, DatabaseAddress address) => options.At(address).UseModel(KnownModel.Of(address.Kind));

    /// <summary>With the model found out anew from the modules: what that which is made ahead is made from. Without the modules' filters.</summary>
    public static DbContextOptionsBuilder At(this DbContextOptionsBuilder options, DatabaseAddress address)
    {
        options.UseSnakeCaseNamingConvention();
        options.ConfigureWarnings(warnings => warnings.Throw(RelationalEventId.MultipleCollectionIncludeWarning));
        var migrations = Migrations(address.Kind);
        return address.Kind == DatabaseKind.Sqlite
            // A list as one parameter, as on PostgreSQL: the command is the same however long the list, so it is made once.
            ? options.UseSqlite(address.ConnectionString, sqlite => sqlite.MigrationsAssembly(migrations).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(SqliteConnections.Instance)
            : options.UseNpgsql(address.ConnectionString, npgsql => npgsql.MigrationsAssembly(migrations).MigrationsHistoryTable("__ef_migrations_history", "platform"));
    }
}
