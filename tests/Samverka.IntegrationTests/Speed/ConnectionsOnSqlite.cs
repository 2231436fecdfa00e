using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;

namespace Samverka.IntegrationTests.Speed;

/// <summary>A connection is opened once for all that a page asks, prepared once, and given back when the page is made.</summary>
public sealed class ConnectionsOnSqlite(WatchedSqlite app) : IClassFixture<WatchedSqlite>
{
    [Fact]
    public async Task A_page_that_asks_several_questions_opens_one_connection()
    {
        await app.Visitor().Get("/sv/hubs/hittepa");
        app.Commands.Sent.Clear();
        app.Connections.Opened.Clear();

        (await app.Visitor().Get("/sv/hubs/hittepa")).IsShown();

        Assert.True(app.Commands.Sent.Count > 1, "The page asks too little to tell.");
        Assert.Single(app.Connections.Opened);
    }

    [Fact]
    public async Task It_stays_open_between_questions_and_is_closed_when_its_context_is_done()
    {
        var used = await app.With<SamverkaDb, SqliteConnection>(async db =>
        {
            await db.Set<Organisation>().AnyAsync();
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            var handle = connection.Handle;
            Assert.Equal(ConnectionState.Open, connection.State);

            await db.Set<Organisation>().AnyAsync();

            Assert.Same(handle, connection.Handle);
            return connection;
        });

        Assert.Equal(ConnectionState.Closed, used.State);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "10000")]
    public async Task One_from_the_pool_still_has_what_it_needs(string pragma, string value)
    {
        for (var time = 0; time < 2; time++)
        {
            Assert.Equal(value, await app.With<SamverkaDb, string?>(async db =>
            {
                await db.Database.OpenConnectionAsync();
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"PRAGMA {pragma}";
                return (await command.ExecuteScalarAsync())?.ToString();
            }));
        }
    }
}

public sealed class WatchedSqlite() : CountedApp(DatabaseKind.Sqlite)
{
    internal OpenedConnections Connections { get; } = new();

    protected override void Change(IServiceCollection services)
    {
        base.Change(services);
        services.ConfigureDbContext<SamverkaDb>(options => options.AddInterceptors(Connections));
    }
}
