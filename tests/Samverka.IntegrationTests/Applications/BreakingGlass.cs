using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.BreakGlass;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

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

    [Fact]
    public async Task The_same_reason_twice_in_a_day_is_audited_twice_and_told_once()
    {
        var reference = await new Applicant(app).SendAndGetReference();
        var coordinator = await Colleague.New(app, Role.Coordinator, await Hub());
        var (administrator, other) = (await Colleague.New(app, Role.Administrator, null), await Colleague.New(app, Role.Administrator, null));

        var form = await administrator.Browser.Get(Address);
        await Task.WhenAll(Send(form, reference, Reason), Send(form, reference, Reason));
        await Open(administrator, reference, Reason);
        Assert.Equal((1, 3), await Told(coordinator, reference));

        await Open(administrator, reference, "Försäkringsbolaget har en fullmakt.");
        await Open(other, reference, Reason);
        Assert.Equal((3, 5), await Told(coordinator, reference));

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.With<GlassBreaking, Application?>(glass => glass.Break(new BreakGlassAsked(reference, Reason), Actor.User(administrator.User.Id), CancellationToken.None));
        Assert.Equal((4, 6), await Told(coordinator, reference));
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

    private static async Task Open(Colleague administrator, string reference, string reason) =>
        await Send(await administrator.Browser.Get(Address), reference, reason);

    private static async Task Send(Page page, string reference, string reason) =>
        (await page.Press("Öppna förfrågan", form => (form["Reference"], form["Reason"]) = (reference, reason))).IsShown().Says("Du läser");

    private async Task<(int Letters, int Audited)> Told(Colleague coordinator, string reference)
    {
        await app.Drain();
        var id = (await app.Application(reference)).Id.ToString();
        var audited = await app.With<SamverkaDb, int>(db => db.Set<AuditEntry>().CountAsync(entry => entry.Feature == "applications.break-glass" && entry.SubjectId == id));
        return (app.Letters(coordinator.Mail).Count(letter => letter.Subject == $"En administratör har öppnat {reference}"), audited);
    }

    private async Task<HubId> Hub() => (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None)))!.Id;
}

public sealed class BreakingGlassOnSqlite(SqliteDemo app) : BreakingGlass(app), IClassFixture<SqliteDemo>;

public sealed class BreakingGlassOnPostgres(PostgresDemo app) : BreakingGlass(app), IClassFixture<PostgresDemo>;
