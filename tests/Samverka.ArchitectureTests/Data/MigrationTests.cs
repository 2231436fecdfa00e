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

    // To a place without migrations every record is new.
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void A_model_that_has_changed_is_found(DatabaseKind kind)
    {
        var nothing = typeof(MigrationTests).Assembly.GetName().Name;
        using var db = Model.Of(kind, options => _ = kind == DatabaseKind.Sqlite
            ? options.UseSqlite("Data Source=never-opened.db", sqlite => sqlite.MigrationsAssembly(nothing))
            : options.UseNpgsql("Host=never.opened", npgsql => npgsql.MigrationsAssembly(nothing)));
        Assert.True(db.Database.HasPendingModelChanges());
    }
}
