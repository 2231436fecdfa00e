using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.IntegrationTests.Applications;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Talks;

/// <summary>Where there is no time to choose, nobody is sent to choose one.</summary>
[Trait("pace", "slow")]
public abstract class NoTimes(TestApp app)
{
    private const string Choose = "Boka ett samtal med en rådgivare";

    [Fact]
    public async Task Without_free_times_the_answers_lead_to_writing_and_with_one_to_choosing()
    {
        await TakeAllAway();
        var visitor = app.Visitor();

        foreach (var question in (string[])["xqzzt blorf wibblequark", "vi letar efter verktyg"])
        {
            var page = (await visitor.Get($"/sv/answers?q={Uri.EscapeDataString(question)}&hub=hittepa")).IsShown().DoesNotSay(Choose).DoesNotSay("Välj en tid");
            Assert.Empty(page.Document.QuerySelectorAll("a[href^='/sv/talk']"));
            page.Says("Be om hjälp");
        }

        (await visitor.Get("/sv/talk/cancel/old")).IsShown().DoesNotSay("Boka en ny tid").Says("Be om hjälp");
        Assert.False(await AnyAt("hittepa"));

        var adviser = await Colleague.New(app, Role.Adviser, (await app.Hub()).Id);
        (await (await adviser.Browser.Get("/sv/my-work/talk-slots")).Press("Lägg till", form =>
            (form["Day"], form["From"], form["To"], form["Minutes"], form["Place"]) = ($"{WorkingDay():yyyy-MM-dd}", "09:00", "09:30", "30", "Kontoret"))).IsShown();

        Assert.True(await AnyAt("hittepa"));
        (await visitor.Get("/sv/answers?q=xqzzt+blorf&hub=hittepa")).IsShown().Says(Choose);
        var slot = await app.With<SamverkaDb, Guid>(db => db.Set<TalkSlot>().Where(one => one.AdviserId == adviser.User.Id).Select(one => one.Id).SingleAsync());
        await app.With<TalkBooker, BookingOutcome>(booker => booker.Book(new BookTalk(slot, "Kalle Kula", "kalle@example.org", null, null, Samverka.Kernel.Language.Swedish), CancellationToken.None));
        Assert.False(await AnyAt("hittepa"));
    }

    private Task<bool> AnyAt(string hub) => app.With<ITalkTimes, bool>(times => times.AnyAt(hub, CancellationToken.None));

    private DateOnly WorkingDay()
    {
        var day = Samverka.Platform.Clock.Microseconds.Today(app.Clock).AddDays(3);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(1);
        return day;
    }

    private Task TakeAllAway() => app.With<IServiceProvider>(async services =>
    {
        var db = services.GetRequiredService<SamverkaDb>();
        db.RemoveRange(await db.Set<TalkBooking>().ToListAsync());
        db.RemoveRange(await db.Set<TalkSlot>().ToListAsync());
        await services.GetRequiredService<UnitOfWork>().Save(new Change(Samverka.Kernel.Actor.System, "tests.talks"), CancellationToken.None);
    });
}

public sealed class NoTimesOnSqlite(SqliteDemo app) : NoTimes(app), IClassFixture<SqliteDemo>;

public sealed class NoTimesOnPostgres(PostgresDemo app) : NoTimes(app), IClassFixture<PostgresDemo>;
