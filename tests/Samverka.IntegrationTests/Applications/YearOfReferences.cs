using Samverka.Applications.Sending;
using Samverka.Kernel;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

public abstract class YearOfReferences(TestApp app)
{
    // The new year comes an hour earlier in Stockholm than in UTC.
    [Fact]
    public async Task The_references_year_is_the_year_in_stockholm()
    {
        var hub = await app.Hub();
        foreach (var (minute, year) in ((int, string)[])[(-1, "2027"), (1, "2028")])
        {
            app.Clock.SetUtcNow(new DateTimeOffset(2027, 12, 31, 23, 0, 0, TimeSpan.Zero).AddMinutes(minute));
            var outcome = await app.With<Sender, SendOutcome>(sender => sender.Send(
                new SendApplication(Ids.New(), hub.Id, [], "Hjälp", null, "Kvisten", "Berit", "year@example.org", null, false, Language.Swedish), null, CancellationToken.None));

            Assert.Equal($"{hub.ReferencePrefix}-{year}", Assert.IsType<SendOutcome.Sent>(outcome).Reference[..^5]);
        }
    }
}

public sealed class YearOfReferencesOnSqlite(SqliteDemo app) : YearOfReferences(app), IClassFixture<SqliteDemo>;

public sealed class YearOfReferencesOnPostgres(PostgresDemo app) : YearOfReferences(app), IClassFixture<PostgresDemo>;
