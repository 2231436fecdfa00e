using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samverka.IntegrationTests.House;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What remains of a journey: the audit, and no personal data in any log.</summary>
public abstract class TracesOfApplying(ListeningApp app)
{
    [Fact]
    [Trait("pace", "slow")]
    public async Task Sending_and_triage_are_audited_in_an_unbroken_chain_and_the_log_names_nobody()
    {
        var applicant = new Applicant(app);
        await applicant.Ask("Hemlig fråga om verktygslarm");
        await applicant.Browser.Get("/sv/answers?q=Hemlig%20fr%C3%A5ga%20om%20verktygslarm&municipality=%00&sector=zz");
        var (reference, _) = await applicant.SendAndSignIn();
        var hub = await app.Hub();
        var adviser = await app.As(Role.Adviser, hub.Id);
        await (await adviser.Get(await app.Address(reference))).Press("Spara", form => (form["To"], form["Note"]) = ("Accepted", "Intern rad om kvistbrott"));
        await Complain(applicant);
        await app.Drain();

        var id = (await app.Application(reference)).Id.ToString();
        var entries = await app.With<SamverkaDb, List<AuditEntry>>(db => db.Set<AuditEntry>().Where(entry => entry.Subject == "Application" && entry.SubjectId == id).OrderBy(entry => entry.Position).ToListAsync());
        Assert.Equal(["applications.send", "applications.triage"], entries.Select(entry => entry.Feature));
        Assert.Equal("visitor", entries[0].Actor);
        Assert.StartsWith("user:", entries[1].Actor);
        var report = await app.With<AuditVerifier, AuditReport>(verifier => verifier.Verify(null, CancellationToken.None));
        Assert.Equal((null, 0L), (report.FirstBreak, report.Unsealed));
        Assert.True(report.Sealed >= 2);

        var heard = string.Join('\n', app.Heard);
        foreach (var secret in (string[])[applicant.Email, applicant.Need, applicant.Name, "Åkerbär", applicant.Organisation, "verktygslarm", "kvistbrott", "5560125790", Applicant.Number]) Assert.DoesNotContain(secret, heard, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("the ear works", heard);
    }

    // Wrong tokens, pages that are not there and wrong passwords are what logs like to tell about.
    private async Task Complain(Applicant applicant)
    {
        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Tests").LogWarning("the ear works");
        var form = new FormUrlEncodedContent([new("Need", applicant.Need), new("Email", applicant.Email)]);
        await applicant.Browser.Send(new HttpRequestMessage(HttpMethod.Post, new Uri("/sv/apply", UriKind.Relative)) { Content = form });
        await applicant.Browser.Fetch($"/sv/nothing?q={Uri.EscapeDataString(applicant.Need)}&email={applicant.Email}");
        await (await applicant.Browser.Get("/sv/sign-in")).Press("Logga in", fields => (fields["Email"], fields["Password"]) = (applicant.Email, "wrong password"));
    }
}

public sealed class TracesOfApplyingOnSqlite(ListeningSqlite app) : TracesOfApplying(app), IClassFixture<ListeningSqlite>;

public sealed class TracesOfApplyingOnPostgres(ListeningPostgres app) : TracesOfApplying(app), IClassFixture<ListeningPostgres>;
