using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.People;

/// <summary>An administrator opens no hub's requests alone (ADR 8), and what one does at a hub is told there.</summary>
public abstract partial class RolesFromOutside(TestApp app)
{
    private const string Refusal = "Det arbetar redan folk på hubben.";

    [Theory]
    [InlineData("Coordinator")]
    [InlineData("Adviser")]
    public async Task Nobody_gives_oneself_a_role_where_people_work_but_another_administrator_can(string role)
    {
        var hub = await Hub("hittepa");
        var (administrator, coordinator) = (await Colleague.New(app, Role.Administrator, null), await Colleague.New(app, Role.Coordinator, hub));

        (await Invite(administrator, administrator.Mail.ToUpperInvariant(), "hittepa", role)).IsInvalid("Form.Email", Refusal);
        await app.Drain();
        Assert.Empty(app.Letters(administrator.Mail));
        Assert.Empty(app.Letters(coordinator.Mail));

        var other = await Colleague.New(app, Role.Administrator, null);
        (await Invite(other, administrator.Mail, "hittepa", role)).IsShown().Says("Inbjudan är på väg");
        await app.Drain();
        var told = Assert.Single(app.Letters(coordinator.Mail));
        Assert.Equal("Ny medarbetare på Hubben i Hittepå", told.Subject);
        Assert.Contains(other.User.Name, told.TextBody);
        Assert.Contains(administrator.Mail, told.TextBody);
        await Take(app.Letters(administrator.Mail)[^1].TextBody!);
        Assert.True(await Has(administrator, hub));
    }

    [Fact]
    public async Task A_hub_where_nobody_works_gets_its_first_person_by_the_administrator_but_not_after_others_have_come()
    {
        var (hub, administrator) = (await Hub("spin"), await Colleague.New(app, Role.Administrator, null));
        (await Invite(administrator, administrator.Mail, "spin", "Coordinator")).IsShown().Says("Inbjudan är på väg");
        await app.Drain();
        var letter = app.Letters(administrator.Mail)[^1].TextBody!;
        await app.As(Role.Adviser, hub);

        (await app.Visitor().Get(Link().Match(letter).Value)).IsShown().Says(Refusal);
        Assert.False(await Has(administrator, hub));

        await app.With<SamverkaDb>(db => db.Set<Membership>().Where(m => m.HubId == hub).ExecuteDeleteAsync());
        await Take(letter);
        Assert.True(await Has(administrator, hub));
    }

    [Fact]
    [Trait("pace", "slow")]
    public async Task What_a_coordinator_does_at_the_own_hub_is_told_to_nobody()
    {
        var hub = await Hub("digit-hub-ai");
        var (one, other) = (await Colleague.New(app, Role.Coordinator, hub), await Colleague.New(app, Role.Coordinator, hub));

        (await Invite(one, $"{Path.GetRandomFileName()}@example.org", null, "Adviser")).IsShown();
        await app.Drain();

        Assert.Empty(app.Letters(other.Mail));
    }

    private static async Task<Page> Invite(Colleague by, string email, string? hub, string role) => await (await by.Browser.Get("/sv/people")).Press("Skicka inbjudan", form =>
    {
        (form["Form.Email"], form["Form.Role"]) = (email, role);
        if (hub is not null) form["Form.Hub"] = hub;
    });

    private async Task Take(string letter) => (await (await app.Visitor().Get(Link().Match(letter).Value)).Press("Ta emot rollen")).IsShown().Says("Rollen är tillagd.");

    private Task<bool> Has(Colleague person, HubId hub) => app.With<SamverkaDb, bool>(db => db.Set<Membership>().AnyAsync(m => m.UserId == person.User.Id && m.HubId == hub));

    private Task<HubId> Hub(string slug) => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug(slug, CancellationToken.None))!.Id);

    [GeneratedRegex(@"/sv/invitation/[\w-]+")]
    private static partial Regex Link();
}

public sealed class RolesFromOutsideOnSqlite(SqliteDemo app) : RolesFromOutside(app), IClassFixture<SqliteDemo>;

public sealed class RolesFromOutsideOnPostgres(PostgresDemo app) : RolesFromOutside(app), IClassFixture<PostgresDemo>;
