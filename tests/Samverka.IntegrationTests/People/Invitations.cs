using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.People;

public abstract partial class Invitations(TestApp app)
{
    [Fact]
    public async Task An_invitation_makes_an_account_once_and_looking_at_it_uses_nothing_up()
    {
        var link = await Invite("nils@example.org", "Adviser");
        await app.Visitor().Get(link);
        var page = (await app.Visitor().Get(link)).IsShown();

        page.Says("Hubben i Hittepå").Says("nils@example.org");
        (await page.Press("Skapa konto", form => (form["Name"], form["Password"]) = ("Nils Ny", "kort"))).IsInvalid(on: "Password", says: "minst 12 tecken");
        (await page.Press("Skapa konto", form => (form["Name"], form["Password"]) = ("Nils Ny", "en lång nog mening"))).IsShown().Says("Kontot är klart.");

        Assert.Equal([Role.Adviser], await Roles("nils@example.org"));
        (await app.Visitor().Get(link)).IsShown().Says("Länken går inte att använda längre");
    }

    [Fact]
    public async Task Somebody_with_an_account_gets_one_role_more()
    {
        await Accept(await Invite("karin@example.org", "Adviser"));
        var page = await app.Visitor().Get(await Invite("karin@example.org", "FinanceOfficer"));

        (await page.Press("Ta emot rollen")).IsShown().Says("Rollen är tillagd.");

        Assert.Equal([Role.Adviser, Role.FinanceOfficer], await Roles("karin@example.org"));
    }

    [Fact]
    public async Task After_seven_days_the_link_is_too_old()
    {
        var link = await Invite("sen@example.org", "Funder");

        app.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));

        (await app.Visitor().Get(link)).IsShown().Says("Länken går inte att använda längre");
    }

    [Fact]
    public async Task A_coordinator_can_give_no_role_in_another_hub_and_none_over_the_installation()
    {
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        var page = await client.Get("/sv/people");

        var other = await page.Press("Skicka inbjudan", form =>
        {
            form["Form.Email"] = "fel@example.org";
            form.Force("Form.Hub", "spin");
            form["Form.Role"] = "Adviser";
        });
        var above = await page.Press("Skicka inbjudan", form =>
        {
            form["Form.Email"] = "fel@example.org";
            form.Force("Form.Role", "Administrator");
        });
        await app.Drain();

        other.Has(HttpStatusCode.UnprocessableEntity).Says("Ni kan bara bjuda in till en hubb som ni samordnar.");
        above.Has(HttpStatusCode.UnprocessableEntity).Says("Ni kan bara bjuda in till en hubb som ni samordnar.");
        Assert.Empty(app.Letters("fel@example.org"));
    }

    [Fact]
    public async Task A_coordinator_can_end_no_role_in_another_hub_and_not_the_own_one()
    {
        var spin = await Hub("spin");
        await app.As(Role.Adviser, spin);
        var own = await app.As(Role.Coordinator, await Hub("hittepa"));
        var page = await own.Get("/sv/people");
        var elsewhere = await app.With<SamverkaDb, Guid>(db => db.Set<Membership>().Where(m => m.HubId == spin).Select(m => m.Id).FirstAsync());

        var answer = await page.Send("Avsluta rollen", form => form.Force("membership", elsewhere.ToString()));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.True(await app.With<SamverkaDb, bool>(db => db.Set<Membership>().AnyAsync(m => m.Id == elsewhere)));
        page.DoesNotSay("SPIN");
    }

    [Fact]
    public async Task A_role_that_was_ended_is_gone_and_the_person_stays()
    {
        await Accept(await Invite("kort@example.org", "Funder"));
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        var membership = await app.With<SamverkaDb, Guid>(db => (from m in db.Set<Membership>() join u in db.Set<SamverkaUser>() on m.UserId equals u.Id where u.Email == "kort@example.org" select m.Id).SingleAsync());

        (await (await client.Get("/sv/people")).Press("Avsluta rollen", form => form.Force("membership", membership.ToString()))).IsShown().Says("Rollen är avslutad.");

        Assert.Empty(await Roles("kort@example.org"));
        Assert.True(await app.With<SamverkaDb, bool>(db => db.Set<SamverkaUser>().AnyAsync(u => u.Email == "kort@example.org")));
    }

    [Fact]
    public async Task A_partner_is_bound_to_an_organisation()
    {
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        var page = await client.Get("/sv/people");

        (await page.Press("Skicka inbjudan", form => (form["Form.Email"], form["Form.Role"]) = ("p@example.org", "Partner")))
            .IsInvalid(on: "Form.Organisation", says: "Skriv vilken organisation");
    }

    [Fact]
    public async Task An_adviser_may_not_manage_people() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Adviser, await Hub("hittepa"))).Fetch("/sv/people")).StatusCode);

    private async Task<string> Invite(string email, string role)
    {
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        (await (await client.Get("/sv/people")).Press("Skicka inbjudan", form => (form["Form.Email"], form["Form.Role"]) = (email, role))).IsShown().Says("på väg till " + email);
        await app.Drain();
        return LinkPath().Match(app.Letters(email)[^1].TextBody!).Value;
    }

    private async Task Accept(string link) =>
        (await (await app.Visitor().Get(link)).Press("Skapa konto", form => (form["Name"], form["Password"]) = ("Någon Annan", "en lång nog mening"))).IsShown();

    private Task<List<Role>> Roles(string email) => app.With<SamverkaDb, List<Role>>(db =>
        (from m in db.Set<Membership>() join u in db.Set<SamverkaUser>() on m.UserId equals u.Id where u.Email == email orderby m.Role select m.Role).ToListAsync());

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);

    [GeneratedRegex(@"/sv/invitation/[\w-]+")]
    private static partial Regex LinkPath();
}

public sealed class InvitationsOnSqlite(SqliteDemo app) : Invitations(app), IClassFixture<SqliteDemo>;

public sealed class InvitationsOnPostgres(PostgresDemo app) : Invitations(app), IClassFixture<PostgresDemo>;
