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

    [Fact]
    public async Task The_letter_about_a_talk_that_is_over_leads_to_choosing_a_time_only_where_one_is_free()
    {
        await TakeAllAway();
        var adviser = await Colleague.New(app, Role.Adviser, (await app.Hub()).Id);

        Assert.Equal("/sv/apply?hub=hittepa&q=Vi%20letar%20verktyg", await LedTo("none@example.org", await Booked(adviser, 3, "none@example.org"), keep: false));
        Assert.StartsWith("/sv/talk?", await LedTo("kept@example.org", await Booked(adviser, 4, "kept@example.org"), keep: true));
        await TakeAllAway();
        var (first, _) = (await Booked(adviser, 5, "first@example.org"), await Slot(adviser, 6));
        Assert.StartsWith("/sv/talk?", await LedTo("first@example.org", first, keep: false));

        async Task<string> LedTo(string mail, Guid booking, bool keep)
        {
            await app.With<TalkChanges, TalkChange>(changes => changes.CallOff(new CallOffTalk(booking, "Jag är sjuk.", keep, new TalkHand(adviser.User.Id, null, [])), CancellationToken.None));
            await app.Drain();
            var letter = Assert.Single(app.Letters(mail), letter => letter.Subject!.Contains("inställt", StringComparison.Ordinal));
            var way = new Uri(letter.TextBody!.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal)).Trim()).PathAndQuery;
            Assert.Equal(way.StartsWith("/sv/talk", StringComparison.Ordinal), letter.TextBody!.Contains("välja en ny tid", StringComparison.Ordinal));
            Assert.Equal(way.StartsWith("/sv/apply", StringComparison.Ordinal), letter.TextBody!.Contains("Skriv till oss i stället", StringComparison.Ordinal));
            (await app.Visitor().Get(way)).IsShown().Says("Vi letar verktyg");
            return way;
        }
    }

    private async Task<Guid> Slot(Colleague adviser, int days)
    {
        var start = TalkTimes.Utc(Samverka.Platform.Clock.Microseconds.Today(app.Clock).AddDays(days), new TimeOnly(10, 0))!.Value;
        await app.With<TalkSlots, int>(async slots => await slots.Add(new AddSlots((await app.Hub()).Id, [start], TimeSpan.FromMinutes(30), "Kontoret", Samverka.Kernel.Language.Swedish), adviser.User.Id, CancellationToken.None));
        return await app.With<SamverkaDb, Guid>(db => db.Set<TalkSlot>().Where(one => one.AdviserId == adviser.User.Id && one.StartsAt == start).Select(one => one.Id).SingleAsync());
    }

    private async Task<Guid> Booked(Colleague adviser, int days, string mail)
    {
        var slot = await Slot(adviser, days);
        return Assert.IsType<BookingOutcome.Booked>(await app.With<TalkBooker, BookingOutcome>(
            booker => booker.Book(new BookTalk(slot, "Kalle Kula", mail, null, "Vi letar verktyg", Samverka.Kernel.Language.Swedish), CancellationToken.None))).Id;
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
