using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.People;

/// <summary>Whose role at a hub ends leaves requests and talks behind: what they are is said before, and they are somebody else's to take after.</summary>
[Trait("pace", "slow")]
public abstract class EndingWithDuties(TestApp app)
{
    [Fact]
    public async Task How_much_somebody_has_is_said_before_and_after_it_waits_for_others()
    {
        var (coordinator, adviser, administrator) = (await New(Role.Coordinator), await New(Role.Adviser), await Colleague.New(app, Role.Administrator, null));
        var (asked, accepted) = (await Take(adviser, "Asked"), await Take(adviser, "Accepted"));
        var booking = await Book(adviser.User.Id);

        (await administrator.Browser.Get(await End(adviser))).IsShown().Says("Förfrågningar i gång: 2.").Says("Bokade samtal som inte har varit: 1.").DoesNotSay(asked);
        var question = (await coordinator.Browser.Get(await End(adviser))).IsShown().Says("Förfrågningar i gång: 2.").Says("Bokade samtal som inte har varit: 1.").Says(accepted);
        (await question.Follow(asked)).IsShown().Says(adviser.User.Name);
        Assert.Contains(question.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/sv/my-work/talks/{booking}");
        app.Clock.Advance(TimeSpan.FromSeconds(20));

        (await question.Press("Avsluta rollen")).IsShown().Says("Rollen är avslutad.");

        var left = await app.Application(asked);
        Assert.Equal((null, ApplicationStatus.Asked), (left.AdviserId, left.Status));
        Assert.Equal((HistoryStep.Left, $"user:{coordinator.User.Id}"), left.History.OrderBy(row => row.At).Select(row => (row.Step, row.By)).Last());
        Assert.Equal((null, ApplicationStatus.Accepted), ((await app.Application(accepted)).AdviserId, (await app.Application(accepted)).Status));
        (await coordinator.Browser.Get("/sv/my-work")).IsShown().Says("Det ingen har hand om längre").Says(accepted);
        (await coordinator.Browser.Get($"/sv/applications?adviser=nobody&q={asked}")).IsShown().Says(asked);
        (await coordinator.Browser.Get(await app.Address(asked))).IsShown().Says("Ingen har den än: rådgivaren har slutat på hubben");
        (await coordinator.Browser.Get("/sv/my-work")).IsShown().Says("Samtal som någon annan behöver ta");
        await (await coordinator.Browser.Get($"/sv/my-work/talks/{booking}")).Press("Ge samtalet till kollegan", form => (form["Colleague"], form["Place"]) = (coordinator.User.Id.ToString(), "Rum 4"));
        Assert.Equal(coordinator.User.Id, await app.With<SamverkaDb, Guid>(db => db.Set<TalkBooking>().Where(b => b.Id == booking).Select(b => b.Slot.AdviserId).SingleAsync()));
    }

    [Fact]
    public async Task Who_keeps_another_role_with_the_hubs_requests_keeps_them()
    {
        var (coordinator, adviser) = (await New(Role.Coordinator), await New(Role.Adviser));
        var asked = await Take(adviser, "Asked");
        var hub = await app.Hub();
        await app.With<IServiceProvider>(async services =>
        {
            services.GetRequiredService<SamverkaDb>().Add(new Membership { Id = Ids.New(), UserId = adviser.User.Id, HubId = hub.Id, Role = Role.Coordinator, Since = app.Clock.Now() });
            await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.people"), CancellationToken.None);
        });

        var question = (await coordinator.Browser.Get(await End(adviser))).IsShown().DoesNotSay("Förfrågningar i gång");
        await question.Press("Avsluta rollen");

        Assert.Equal(adviser.User.Id, (await app.Application(asked)).AdviserId);
    }

    [Fact]
    public async Task A_partner_has_no_such_duties()
    {
        var (coordinator, partner) = (await New(Role.Coordinator), await New(Role.Partner));
        (await coordinator.Browser.Get($"/sv/people/{await MembershipOf(partner, Role.Partner)}/end")).IsShown().DoesNotSay("har hand om där");
    }

    private async Task<Colleague> New(Role role) => await Colleague.New(app, role, (await app.Hub()).Id);

    private async Task<string> End(Colleague adviser) => $"/sv/people/{await MembershipOf(adviser, Role.Adviser)}/end";

    private Task<Guid> MembershipOf(Colleague person, Role role) => app.With<SamverkaDb, Guid>(db => db.Set<Membership>().Where(m => m.UserId == person.User.Id && m.Role == role).Select(m => m.Id).SingleAsync());

    private async Task<string> Take(Colleague adviser, string decision)
    {
        var reference = await new Applicant(app).SendAndGetReference();
        await (await adviser.Browser.Get(await app.Address(reference))).Press("Spara", form => (form["To"], form["Message"]) = (decision, "Hur många?"));
        return reference;
    }

    private async Task<Guid> Book(Guid adviser)
    {
        var (hub, start) = (await app.Hub(), TalkTimes.Utc(app.Clock.Today().AddDays(2), new TimeOnly(10, 0))!.Value);
        await app.With<TalkSlots, int>(slots => slots.Add(new AddSlots(hub.Id, [start], TimeSpan.FromMinutes(30), "Kontoret", Language.Swedish), adviser, CancellationToken.None));
        var slot = await app.With<SamverkaDb, Guid>(db => db.Set<TalkSlot>().Where(s => s.AdviserId == adviser && s.StartsAt == start).Select(s => s.Id).SingleAsync());
        return Assert.IsType<BookingOutcome.Booked>(await app.With<TalkBooker, BookingOutcome>(
            booker => booker.Book(new BookTalk(slot, "Kalle Kula", $"{Path.GetRandomFileName()}@example.org", null, null, Language.Swedish), CancellationToken.None))).Id;
    }
}

public sealed class EndingWithDutiesOnSqlite(SqliteDemo app) : EndingWithDuties(app), IClassFixture<SqliteDemo>;

public sealed class EndingWithDutiesOnPostgres(PostgresDemo app) : EndingWithDuties(app), IClassFixture<PostgresDemo>;
