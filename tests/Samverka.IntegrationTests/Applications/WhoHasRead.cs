using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

/// <summary>The customer sees who at the hub has opened the request, and when.</summary>
[Trait("pace", "slow")]
public abstract class WhoHasRead(TestApp app)
{
    [Fact]
    public async Task Each_reader_is_told_once_a_day_and_nobody_else()
    {
        var applicant = new Applicant(app);
        var (reference, _) = await applicant.SendAndSignIn();
        var mine = await applicant.MyApplication(reference);
        mine.Says("Ingen på hubben har läst det än.").Says(applicant.Email).Says(applicant.Organisation).Says("556012-5790");
        var address = $"/sv/applications/{await app.With<SamverkaDb, Guid>(async db => (await db.Set<Application>().Where(a => a.Reference == reference).Select(a => a.Id).SingleAsync()).Value)}";

        var reader = await app.As(Role.Adviser, await Hub("hittepa"));
        for (var time = 0; time < 3; time++) (await reader.Get(address)).IsShown().Says("Kunden ser vem som har öppnat förfrågan");
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.As(Role.Coordinator, await Hub("spin"))).Fetch(address)).StatusCode);
        Assert.Single(Readers(await applicant.MyApplication(reference)));

        // The reader stays signed in over the night.
        for (var quarter = 0; quarter < 4; quarter++)
        {
            app.Clock.Advance(TimeSpan.FromHours(6));
            (await reader.Get(address)).IsShown();
        }

        await (await app.As(Role.Coordinator, await Hub("hittepa"))).Get(address);
        var again = await applicant.OpenLink(await NewLink(applicant));
        Assert.Equal(3, Readers(await again.FollowBeside(reference)).Count);
    }

    private static IReadOnlyList<string> Readers(Testing.Pages.Page page) => [.. page.Document.QuerySelectorAll("section[aria-labelledby=readers] li").Select(line => line.TextContent)];

    // A day later the customer comes by a new link.
    private async Task<MimeKit.MimeMessage> NewLink(Applicant applicant)
    {
        await (await applicant.Browser.Get("/sv/my-pages/sign-in")).Press("Mejla mig en länk", form => form["Email"] = applicant.Email);
        await app.Drain();
        return app.Letters(applicant.Email)[^1];
    }

    private async Task<HubId> Hub(string slug) => (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug(slug, CancellationToken.None)))!.Id;
}

public sealed class WhoHasReadOnSqlite(SqliteDemo app) : WhoHasRead(app), IClassFixture<SqliteDemo>;

public sealed class WhoHasReadOnPostgres(PostgresDemo app) : WhoHasRead(app), IClassFixture<PostgresDemo>;
