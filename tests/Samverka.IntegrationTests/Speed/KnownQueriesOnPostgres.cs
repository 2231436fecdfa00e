using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Speed;

/// <summary>A known query asked of two SQLite databases and of PostgreSQL in turn.</summary>
public sealed class KnownQueriesOnPostgres(PostgresApp postgres, SqliteApp empty, SqliteDemo demo) : IClassFixture<PostgresApp>, IClassFixture<SqliteApp>, IClassFixture<SqliteDemo>
{
    [Fact]
    public async Task Its_sql_is_worked_out_once_for_each_kind_of_database()
    {
        var (one, two) = (new KnownQuery<string, Organisation>(One), new KnownQuery<string, string, Organisation>(Two));

        // The first time for each kind, and never again.
        foreach (var expected in (int[])[1, 0, 0])
        {
            foreach (var app in (TestApp[])[demo, postgres])
            {
                Assert.Equal(expected, await Compiled(app, db => one.Of(db, "kommun")));
                Assert.Equal(expected, await Compiled(app, db => two.Of(db, "kommun", "bolag")));
            }
        }

        // An ordinary query shows that working out is seen.
        Assert.Equal(1, await Compiled(demo, db => db.Set<Organisation>().Where(organisation => organisation.Name == "ordinary").AsAsyncEnumerable()));
    }

    [Fact]
    public async Task Each_database_answers_with_its_own_rows_whichever_was_asked_first()
    {
        var known = new KnownQuery<string, string, Organisation>(Two);
        var all = new List<int>();
        foreach (var app in (TestApp[])[demo, postgres, empty, demo, postgres, empty]) all.Add(await app.With<SamverkaDb, int>(async db => await known.Of(db, "", "").CountAsync()));

        Assert.True(all[0] > 0, "The demo has no organisations.");
        Assert.Equal([all[0], 0, 0, all[0], 0, 0], all);
    }

    private static Expression<Func<SamverkaDb, string, IQueryable<Organisation>>> One => (db, name) => db.Set<Organisation>().AsNoTracking().Where(organisation => organisation.Name.Contains(name));

    private static Expression<Func<SamverkaDb, string, string, IQueryable<Organisation>>> Two => (db, name, other) =>
        db.Set<Organisation>().AsNoTracking().Where(organisation => organisation.Name.Contains(name) || organisation.Name.Contains(other));

    private static async Task<int> Compiled(TestApp app, Func<SamverkaDb, IAsyncEnumerable<Organisation>> ask)
    {
        var (seen, options) = (new Compilations(), new DbContextOptionsBuilder<SamverkaDb>());
        options.UseSamverka(app.Database).AddInterceptors(seen);
        await using var db = new SamverkaDb(options.Options);
        await foreach (var _ in ask(db))
        {
        }

        return seen.Count;
    }

    private sealed class Compilations : IQueryExpressionInterceptor
    {
        public int Count { get; private set; }

        public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
        {
            Count++;
            return queryExpression;
        }
    }
}
