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

[Trait("pace", "slow")]
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
    public async Task A_coordinator_can_end_no_role_in_another_hub()
    {
        var spin = await Hub("spin");
        await app.As(Role.Adviser, spin);
        var own = await app.As(Role.Coordinator, await Hub("hittepa"));
        var elsewhere = await app.With<SamverkaDb, Guid>(db => db.Set<Membership>().Where(m => m.HubId == spin).Select(m => m.Id).FirstAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await own.Fetch($"/sv/people/{elsewhere}/end")).StatusCode);

        Assert.True(await app.With<SamverkaDb, bool>(db => db.Set<Membership>().AnyAsync(m => m.Id == elsewhere)));
        (await own.Get("/sv/people")).DoesNotSay("SPIN");
    }

    [Fact]
    public async Task A_role_is_ended_after_a_question_and_the_person_stays()
    {
        await Accept(await Invite("kort@example.org", "Funder"));
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));

        var question = await client.Get($"/sv/people/{await Membership("kort@example.org")}/end");
        question.IsShown().Says("Någon Annan är finansiär i Hubben i Hittepå.");
        Assert.Equal([Role.Funder], await Roles("kort@example.org"));
        (await question.Press("Avsluta rollen")).IsShown().Says("Rollen är avslutad.");

        Assert.Empty(await Roles("kort@example.org"));
        Assert.True(await app.With<SamverkaDb, bool>(db => db.Set<SamverkaUser>().AnyAsync(u => u.Email == "kort@example.org")));
    }

    [Fact]
    public async Task The_last_coordinator_stays_until_somebody_else_is_one()
    {
        var hub = await Hub("digit-hub-ai");
        var client = await app.As(Role.Coordinator, hub);
        var own = await app.With<SamverkaDb, Guid>(db => db.Set<Membership>().Where(m => m.HubId == hub && m.Role == Role.Coordinator).Select(m => m.Id).SingleAsync());

        var refused = (await client.Get($"/sv/people/{own}/end")).IsShown().Says("Rollen går inte att avsluta");
        Assert.Empty(refused.Document.QuerySelectorAll("main form"));

        await app.As(Role.Coordinator, hub);
        (await (await client.Get($"/sv/people/{own}/end")).Press("Avsluta rollen")).IsShown();
        Assert.False(await app.With<SamverkaDb, bool>(db => db.Set<Membership>().AnyAsync(m => m.Id == own)));
    }

    [Fact]
    public async Task Pending_invitations_are_listed_and_one_that_is_called_back_opens_nothing()
    {
        var link = await Invite("vantar@example.org", "Adviser");
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        var page = (await client.Get("/sv/people")).IsShown();
        page.Says("vantar@example.org Rådgivare, Hubben i Hittepå");
        var id = await app.With<SamverkaDb, Guid>(db => db.Set<Invitation>().Where(i => i.Email == "vantar@example.org").Select(i => i.Id).SingleAsync());

        (await page.Press("Återkalla inbjudan", form => form.Force("invitation", id.ToString()))).IsShown().Says("Inbjudan är återkallad.").DoesNotSay("vantar@example.org Rådgivare");

        (await app.Visitor().Get(link)).IsShown().Says("Länken går inte att använda längre");
    }

    [Fact]
    public async Task An_invitation_sent_again_has_a_new_link_and_seven_new_days()
    {
        var first = await Invite("igen@example.org", "Adviser");
        var client = await app.As(Role.Coordinator, await Hub("hittepa"));
        var id = await app.With<SamverkaDb, Guid>(db => db.Set<Invitation>().Where(i => i.Email == "igen@example.org").Select(i => i.Id).SingleAsync());
        (await (await client.Get("/sv/people")).Press("Skicka igen", form => form.Force("invitation", id.ToString()))).IsShown().Says("En ny inbjudan är på väg.");
        await app.Drain();
        var second = LinkPath().Match(app.Letters("igen@example.org")[^1].TextBody!).Value;

        (await app.Visitor().Get(first)).Says("Länken går inte att använda längre");
        await Accept(second);
        Assert.False(await app.With<SamverkaDb, bool>(db => db.Set<Invitation>().AnyAsync(i => i.Id == id)));
        (await (await client.Get("/sv/people")).Press("Skicka inbjudan", form => (form["Form.Email"], form["Form.Role"]) = ("igen@example.org", "Adviser"))).IsInvalid(on: "Form.Email", says: "Personen har redan den rollen.");
    }

    [Fact]
    public async Task A_coordinator_neither_sees_nor_calls_back_invitations_of_another_hub()
    {
        await Invite("deras@example.org", "Adviser");
        var other = await app.As(Role.Coordinator, await Hub("spin"));
        (await (await other.Get("/sv/people")).Press("Skicka inbjudan", form => (form["Form.Email"], form["Form.Role"]) = ("vara@example.org", "Adviser"))).IsShown();
        var id = await app.With<SamverkaDb, Guid>(db => db.Set<Invitation>().Where(i => i.Email == "deras@example.org").Select(i => i.Id).SingleAsync());

        var page = await other.Get("/sv/people");
        page.Says("vara@example.org").DoesNotSay("deras@example.org");
        Assert.Equal(HttpStatusCode.Forbidden, (await page.Send("Återkalla inbjudan", form => form.Force("invitation", id.ToString()))).StatusCode);
        Assert.True(await app.With<SamverkaDb, bool>(db => db.Set<Invitation>().AnyAsync(i => i.Id == id)));
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

    private Task<Guid> Membership(string email) => app.With<SamverkaDb, Guid>(db =>
        (from m in db.Set<Membership>() join u in db.Set<SamverkaUser>() on m.UserId equals u.Id where u.Email == email select m.Id).SingleAsync());

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);

    [GeneratedRegex(@"/sv/invitation/[\w-]+")]
    private static partial Regex LinkPath();
}

public sealed class InvitationsOnSqlite(SqliteDemo app) : Invitations(app), IClassFixture<SqliteDemo>;

public sealed class InvitationsOnPostgres(PostgresDemo app) : Invitations(app), IClassFixture<PostgresDemo>;
