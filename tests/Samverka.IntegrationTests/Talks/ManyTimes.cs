using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Talks;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Talks;

/// <summary>A slip of the hand fills no calendar, and what was put out is taken away a day at a time.</summary>
[Trait("pace", "slow")]
public abstract class ManyTimes(TestApp app)
{
    [Fact]
    public async Task A_whole_day_of_times_is_asked_about_before_it_is_put_out()
    {
        var adviser = await Colleague.New(app, Role.Adviser, (await app.Hub()).Id);
        var day = app.Clock.Today().AddDays(3);

        var asked = await (await adviser.Browser.Get("/sv/my-work/talk-slots")).Press("Lägg till", form =>
            (form["Day"], form["From"], form["To"], form["Minutes"], form["Place"]) = ($"{day:yyyy-MM-dd}", "00:00", "23:59", "30", "Kontoret"));

        asked.IsInvalid("Many", "Det blir 47 tider på en dag.");
        Assert.Equal(("23:59", 0), (asked.Value("To"), await Count(adviser.User.Id)));
        (await asked.Press("Lägg till", form => form["To"] = "12:00")).IsInvalid("Many", "Det blir 24 tider på en dag.");
        (await asked.Press("Lägg till", form => form["Many"] = "true")).IsShown().Says("Tillagda tider: 47.");
        Assert.Equal(47, await Count(adviser.User.Id));
    }

    [Fact]
    public async Task The_free_times_of_a_day_go_in_one_go_and_a_booked_one_stays()
    {
        var (adviser, other) = (await Colleague.New(app, Role.Adviser, (await app.Hub()).Id), await Colleague.New(app, Role.Adviser, (await app.Hub()).Id));
        var day = app.Clock.Today().AddDays(4);
        foreach (var who in (Colleague[])[adviser, other])
        {
            await (await who.Browser.Get("/sv/my-work/talk-slots")).Press("Lägg till", form =>
                (form["Day"], form["From"], form["To"], form["Minutes"], form["Place"]) = ($"{day:yyyy-MM-dd}", "09:00", "12:00", "30", "Kontoret"));
        }

        var booked = await app.With<SamverkaDb, Guid>(db => db.Set<TalkSlot>().Where(slot => slot.AdviserId == adviser.User.Id).OrderBy(slot => slot.StartsAt).Select(slot => slot.Id).FirstAsync());
        await app.With<TalkBooker, BookingOutcome>(booker => booker.Book(new BookTalk(booked, "Kalle Kula", $"{Path.GetRandomFileName()}@example.org", null, null, Language.Swedish), CancellationToken.None));

        var page = (await adviser.Browser.Get("/sv/my-work/talk-slots")).IsShown().Says("Ta bort 5 lediga tider");
        (await page.Press("Ta bort dem", form => form.Force("adviser", other.User.Id.ToString()))).IsShown().Says("Borttagna tider: 0.");
        (await page.Press("Ta bort dem")).IsShown().Says("Borttagna tider: 5.");

        Assert.Equal((1, 6), (await Count(adviser.User.Id), await Count(other.User.Id)));
    }

    private Task<int> Count(Guid adviser) => app.With<SamverkaDb, int>(db => db.Set<TalkSlot>().CountAsync(slot => slot.AdviserId == adviser));
}

public sealed class ManyTimesOnSqlite(SqliteDemo app) : ManyTimes(app), IClassFixture<SqliteDemo>;

public sealed class ManyTimesOnPostgres(PostgresDemo app) : ManyTimes(app), IClassFixture<PostgresDemo>;
