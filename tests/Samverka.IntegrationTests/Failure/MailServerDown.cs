using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Mail;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Databases;
using Samverka.Testing.Mail;

namespace Samverka.IntegrationTests.Failure;

public abstract class MailServerDown(MailServerDown.App app)
{
    [Fact]
    public async Task A_letter_waits_while_the_mail_server_is_away_and_goes_once_when_it_is_back()
    {
        await app.With<IServiceProvider>(async services =>
        {
            services.GetRequiredService<Post>().Queue(new MailLetter("anna@example.org", "sv", "Väntar", ["Text."], "Länk", "http://localhost/sv"));
            await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.mail"), CancellationToken.None);
        });
        await app.Drain(faultsAllowed: true);

        await using var server = await SmtpServer.Start(app.Port);
        await app.Drain(faultsAllowed: true);
        Assert.Empty(server.Taken());
        app.Clock.Advance(TimeSpan.FromMinutes(3));
        await app.Drain(faultsAllowed: true);
        app.Clock.Advance(TimeSpan.FromMinutes(3));
        await app.Drain();

        Assert.Equal("Väntar", Assert.Single(server.Taken()).Subject);
    }

    public abstract class App(DatabaseKind kind) : TestApp(kind, demo: false)
    {
        public int Port { get; } = FreePort.Take();

        protected override void Change(IServiceCollection services) =>
            services.Replace(ServiceDescriptor.Singleton(new MailSettings { Host = "127.0.0.1", Port = Port, RequireTls = false, From = "Samverka <hub@samverka.test>" }));
    }

    public sealed class Sqlite() : App(DatabaseKind.Sqlite);

    public sealed class Postgres() : App(DatabaseKind.Postgres);
}

public sealed class MailServerDownOnSqlite(MailServerDown.Sqlite app) : MailServerDown(app), IClassFixture<MailServerDown.Sqlite>;

public sealed class MailServerDownOnPostgres(MailServerDown.Postgres app) : MailServerDown(app), IClassFixture<MailServerDown.Postgres>;
