using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Failure;

public abstract class SendingTwice(TestApp app)
{
    [Fact]
    public async Task However_many_times_the_button_is_pressed_at_once_there_is_one_application()
    {
        for (var round = 0; round < 5; round++)
        {
            var text = $"Tryckt många gånger, omgång {round}.";
            var need = await (await app.Visitor().Get("/sv/apply?hub=hittepa")).Press("Nästa", form => (form["Need"], form["Hub"]) = (text, "hittepa"));
            var page = await need.Press("Nästa", form => (form["NoNumber"], form["Organisation"], form["Name"], form["Email"]) = ("true", "Kvisten", "Berit", "berit@example.org"));

            var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => page.Send("Skicka förfrågan")));

            Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && answer.Headers.Location!.ToString().EndsWith("/sent", StringComparison.Ordinal), $"{answer.StatusCode} {answer.Headers.Location}"));
            Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<Application>().CountAsync(application => application.Need == text)));
        }
    }
}

public sealed class SendingTwiceOnSqlite(SqliteDemo app) : SendingTwice(app), IClassFixture<SqliteDemo>;

public sealed class SendingTwiceOnPostgres(PostgresDemo app) : SendingTwice(app), IClassFixture<PostgresDemo>;
