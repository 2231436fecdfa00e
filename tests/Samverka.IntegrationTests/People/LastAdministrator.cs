using Microsoft.EntityFrameworkCore;
using Samverka.Host.People;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.People;

public abstract class LastAdministrator(TestApp app)
{
    [Fact]
    public async Task The_only_administrator_cannot_end_the_own_role_but_one_of_two_can()
    {
        var client = await app.As(Role.Administrator);
        var own = await app.With<SamverkaDb, Guid>(db => db.Set<Membership>().Where(m => m.Role == Role.Administrator).Select(m => m.Id).SingleAsync());
        (await client.Get($"/sv/people/{own}/end")).IsShown().Says("Rollen går inte att avsluta");

        await app.As(Role.Administrator);
        var question = await client.Get($"/sv/people/{own}/end");
        question.Says("Det är er egen roll.");
        (await question.Press("Avsluta rollen")).IsShown().Says("Rollen är avslutad.");

        Assert.NotEqual(own, await app.With<SamverkaDb, Guid>(db => db.Set<Membership>().Where(m => m.Role == Role.Administrator).Select(m => m.Id).SingleAsync()));
    }

    [Fact]
    public async Task Invitations_that_nobody_took_are_erased_a_month_after_they_ran_out()
    {
        await app.With<Inviting>(inviting => inviting.LinkForAdministrator("aldrig@example.org", CancellationToken.None));
        var ranOut = app.Clock.Now() + Invitation.Lifetime;

        app.Clock.Advance(ranOut.AddDays(InvitationErasure.Days) - app.Clock.Now());
        Assert.Equal(0, await app.With<InvitationErasure, int>(erasure => erasure.Run(CancellationToken.None)));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await app.With<InvitationErasure, int>(erasure => erasure.Run(CancellationToken.None)));
    }
}

public sealed class LastAdministratorOnSqlite(SqliteApp app) : LastAdministrator(app), IClassFixture<SqliteApp>;

public sealed class LastAdministratorOnPostgres(PostgresApp app) : LastAdministrator(app), IClassFixture<PostgresApp>;
