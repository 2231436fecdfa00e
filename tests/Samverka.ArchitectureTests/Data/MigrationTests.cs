using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.ArchitectureTests.Data;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void The_migrations_make_the_model_as_it_is_now(DatabaseKind kind)
    {
        using var db = Model.Of(kind);
        Assert.False(db.Database.HasPendingModelChanges(), $"The model has changed; make the migrations of {kind} anew with tools/migrations.");
    }

    // The migrations of one database look for the other like those of a model that has changed since.
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_model_that_has_changed_is_found(DatabaseKind kind)
    {
        using var db = Model.Of(kind, options => _ = kind == DatabaseKind.Sqlite
            ? options.UseSqlite("Data Source=never-opened.db", sqlite => sqlite.MigrationsAssembly(DatabaseOptionsSetup.PostgresMigrations))
            : options.UseNpgsql("Host=never.opened", npgsql => npgsql.MigrationsAssembly(DatabaseOptionsSetup.SqliteMigrations)));
        Assert.True(db.Database.HasPendingModelChanges());
    }
}
