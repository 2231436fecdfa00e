using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

/// <summary>An administrator reads a request only with a reason, and everybody concerned knows.</summary>
[Trait("pace", "slow")]
public abstract class BreakingGlass(TestApp app)
{
    private const string Address = "/sv/administration/break-glass";
    private const string Reason = "Polisen har begärt ut uppgifterna, dnr 2027-114.";

    [Fact]
    public async Task The_reason_is_audited_the_hub_is_told_and_the_customer_sees_who()
    {
        var applicant = new Applicant(app);
        var (reference, _) = await applicant.SendAndSignIn();
        var coordinator = await Colleague.New(app, Role.Coordinator, await Hub());
        var administrator = await Colleague.New(app, Role.Administrator, null);

        var opened = (await (await administrator.Browser.Get(Address)).Press("Öppna förfrågan", form => (form["Reference"], form["Reason"]) = (reference.ToLowerInvariant(), Reason))).IsShown();

        opened.Says(applicant.Need).Says(applicant.Email).Says("556012-5790").Says(applicant.Name);
        (await administrator.Browser.Get(Address)).IsShown().DoesNotSay(applicant.Need);
        await app.Drain();
        Assert.Contains(app.Letters(coordinator.Mail), letter => letter.Subject!.Contains(reference) && letter.TextBody!.Contains(Reason) && letter.TextBody!.Contains(administrator.User.Name) && !letter.TextBody!.Contains(applicant.Need));
        (await applicant.MyApplication(reference)).Says($"{administrator.User.Name} (administratör, i en nödsituation)").DoesNotSay("Vi har fått den och läser den");
        var entry = await app.With<SamverkaDb, AuditEntry>(db => db.Set<AuditEntry>().Where(entry => entry.Feature == "applications.break-glass" && entry.Subject == "Application").OrderBy(entry => entry.At).LastAsync());
        Assert.Contains("dnr 2027-114", await app.With<SamverkaDb, string>(db => db.Set<AuditContent>().Where(content => content.EntryId == entry.Id).Select(content => content.Json).SingleAsync()));
    }

    [Theory]
    [InlineData("HIT-1999-0001", Reason, "Reference", "Det finns ingen förfrågan")]
    [InlineData("", Reason, "Reference", "Skriv förfrågans nummer")]
    [InlineData("HIT-2026-0001", "Nyfiken", "Reason", "Skriv skälet så")]
    [InlineData("HIT-2026-0001", "", "Reason", "Skriv varför")]
    public async Task Without_a_reference_and_a_reason_nothing_is_shown(string reference, string reason, string field, string says)
    {
        var page = await (await (await app.As(Role.Administrator, null)).Get(Address)).Press("Öppna förfrågan", form => (form["Reference"], form["Reason"]) = (reference, reason));

        page.IsInvalid(field, says);
    }

    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Adviser)]
    [InlineData(Role.Partner)]
    public async Task It_is_for_administrators_alone(Role role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(role, await Hub())).Get(Address)).Status);

    private async Task<HubId> Hub() => (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None)))!.Id;
}

public sealed class BreakingGlassOnSqlite(SqliteDemo app) : BreakingGlass(app), IClassFixture<SqliteDemo>;

public sealed class BreakingGlassOnPostgres(PostgresDemo app) : BreakingGlass(app), IClassFixture<PostgresDemo>;
