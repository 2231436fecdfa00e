using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.IntegrationTests.Applications;
using Samverka.Platform.Audit;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Mail;
using Samverka.Platform.Outbox;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Operation;

/// <summary>What was given up waits on an administrator's page: it can be tried again or dropped, and tells nobody's address.</summary>
public abstract class ParkedWork(TestApp app)
{
    private const string Page = "/sv/administration/operation";

    [Fact]
    public async Task A_parked_message_is_tried_again_at_once_and_the_audit_says_by_whom()
    {
        var id = await Parked("tests.broken");
        var administrator = await app.As(Role.Administrator);
        (await administrator.Get("/sv/my-work")).IsShown().Says("har gett upp och behöver er");

        var page = (await administrator.Get(Page)).IsShown().Says("tests.broken → Nobody").Says("System.InvalidOperationException").DoesNotSay("anna@example.org");
        (await page.PressBeside("tests.broken", "Försök igen")).IsShown().Says("Nu försöker vi igen.");
        await app.Drain(faultsAllowed: true);

        var tried = await app.With<SamverkaDb, OutboxMessage>(db => db.Set<OutboxMessage>().SingleAsync(message => message.Id == id));
        Assert.Equal((false, 1), (tried.Parked, tried.Attempts));
        Assert.Equal("operation.try-again", await Feature(id));
        (await page.PressBeside("tests.broken", "Försök igen")).IsShown().Says("Någon annan hann före");
    }

    [Fact]
    public async Task A_parked_letter_shows_no_more_than_the_receiving_server_and_can_be_dropped()
    {
        var id = Ids.New();
        await app.With<SamverkaDb>(async db =>
        {
            var letter = new MailLetter("berit@borta.example.org", "sv", "Hemligt ämne", ["Text."]);
            db.Add(new QueuedMail { Id = id, At = app.Clock.Now(), Letter = JsonSerializer.Serialize(letter), Attempts = 12, NextTry = app.Clock.Now(), Parked = true, LastFault = "SmtpCommandException" });
            await db.SaveChangesAsync();
        });
        var administrator = await app.As(Role.Administrator);

        var page = (await administrator.Get(Page)).IsShown().Says("@borta.example.org").DoesNotSay("berit").DoesNotSay("Hemligt");
        (await page.PressBeside("@borta.example.org", "Ta bort för gott")).IsShown().Says("Det är borttaget.").DoesNotSay("@borta.example.org");

        Assert.False(await app.With<SamverkaDb, bool>(db => db.Set<QueuedMail>().AnyAsync(mail => mail.Id == id)));
        Assert.Equal("operation.drop", await Feature(id));
    }

    [Fact]
    public async Task A_coordinator_is_not_let_in() => (await (await app.As(Role.Coordinator)).Get(Page)).Has(System.Net.HttpStatusCode.Forbidden);

    private async Task<Guid> Parked(string name)
    {
        var id = Ids.New();
        await app.With<SamverkaDb>(async db =>
        {
            var fault = new InvalidOperationException("could not write to anna@example.org");
            db.Add(new OutboxMessage { Id = id, At = app.Clock.Now(), Event = name, Reaction = "Samverka.Tests.Nobody", Payload = "{}", Attempts = 12, NextTry = app.Clock.Now(), Parked = true, LastFault = fault.ToString() });
            await db.SaveChangesAsync();
        });
        return id;
    }

    private Task<string> Feature(Guid id) =>
        app.With<SamverkaDb, string>(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == id.ToString()).Select(entry => entry.Feature).SingleAsync());
}

public sealed class ParkedWorkOnSqlite(SqliteApp app) : ParkedWork(app), IClassFixture<SqliteApp>;

public sealed class ParkedWorkOnPostgres(PostgresApp app) : ParkedWork(app), IClassFixture<PostgresApp>;
