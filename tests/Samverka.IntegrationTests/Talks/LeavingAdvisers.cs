using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Talks;

/// <summary>Whose role in a hub has ended learns nothing more of its customers, also with a role in another hub.</summary>
[Trait("pace", "slow")]
public abstract class LeavingAdvisers(TestApp app)
{
    [Fact]
    public async Task Their_booked_talks_are_closed_to_them_and_a_coordinator_gives_them_to_a_colleague()
    {
        var ((leaver, left), (_, stays)) = (await NewAdviser(), await NewAdviser());
        var coordinator = await app.As(Role.Coordinator, (await Hub("hittepa")).Id);
        var mail = NewMail();
        var (booked, free, other) = (await Slot(left, 5), await Slot(left, 6), await Slot(stays, 7));
        var booking = Assert.IsType<BookingOutcome.Booked>(await Book(booked, mail)).Id;
        (await leaver.Get($"/sv/my-work/talks/{booking}")).IsShown().Says(mail);

        await MoveTo("spin", left);

        (await leaver.Get($"/sv/my-work/talks/{booking}")).Has(HttpStatusCode.NotFound);
        (await leaver.Get("/sv/my-work/talk-slots")).IsShown().DoesNotSay(mail).DoesNotSay("Kalle Kula");
        (await leaver.Get("/sv/my-work")).IsShown().DoesNotSay("Kalle Kula");
        var talk = await (await coordinator.Get("/sv/my-work")).IsShown().Says("Samtal som någon annan behöver ta").Follow("Kalle Kula");
        Assert.DoesNotContain(talk.IsShown().Document.QuerySelectorAll("[name=To]").Concat(talk.Document.QuerySelectorAll("[name=To] option")), choice => choice.GetAttribute("value") == free.ToString());
        (await talk.Press("Flytta samtalet", form => form["To"] = other.ToString())).IsShown().Says("Samtalet är flyttat");
        await app.Drain();
        Assert.Contains(app.Letters(mail), letter => letter.Subject!.Contains("är flyttat"));
        Assert.DoesNotContain(app.Letters(await MailOf(left)), letter => letter.Subject!.Contains("Någon annan tar samtalet"));
        Assert.Contains(app.Letters(await MailOf(stays)), letter => letter.Subject!.Contains("är flyttat"));
    }

    [Fact]
    public async Task Their_free_times_are_neither_offered_nor_taken_nor_moved_to()
    {
        var ((_, left), (_, stays)) = (await NewAdviser(), await NewAdviser());
        var (free, booked) = (await Slot(left, 8), await Slot(stays, 9));
        Assert.Contains(free.ToString(), await Offered());

        await MoveTo("spin", left);

        Assert.DoesNotContain(free.ToString(), await Offered());
        Assert.IsType<BookingOutcome.NotFree>(await Book(free, NewMail()));
        var booking = Assert.IsType<BookingOutcome.Booked>(await Book(booked, NewMail())).Id;
        var hand = new TalkHand(stays, null, [(await Hub("hittepa")).Id]);
        Assert.Equal(TalkChange.NotFree, await app.With<TalkChanges, TalkChange>(changes => changes.Move(new MoveTalk(booking, free, null, false, hand), CancellationToken.None)));
    }

    [Fact]
    public async Task They_hear_nothing_when_the_customer_cancels_but_a_coordinator_does()
    {
        var (_, left) = await NewAdviser();
        var booking = Assert.IsType<BookingOutcome.Booked>(await Book(await Slot(left, 10), NewMail())).Id;
        await MoveTo("spin", left);
        var before = await Sent(left);
        var coordinator = await Colleague.New(app, Role.Coordinator, (await Hub("hittepa")).Id);

        Assert.True(await app.With<TalkBooker, bool>(booker => booker.Cancel(booking, Actor.Visitor, CancellationToken.None)));

        Assert.Equal(before, await Sent(left));
        var letter = Assert.Single(app.Letters(coordinator.Mail), letter => letter.Subject!.StartsWith("Ett samtal är avbokat", StringComparison.Ordinal));
        Assert.DoesNotContain("Kalle", letter.TextBody);
    }

    // Another role, and the sign-in is looked at again.
    private async Task MoveTo(string hub, Guid user)
    {
        HubId? id = (await Hub(hub)).Id;
        await app.With<SamverkaDb>(db => db.Set<Membership>().Where(membership => membership.UserId == user).ExecuteUpdateAsync(set => set.SetProperty(membership => membership.HubId, id)));
        app.Clock.Advance(TimeSpan.FromMinutes(2));
    }

    private async Task<(PageClient Client, Guid Id)> NewAdviser()
    {
        var before = await Users();
        var client = await app.As(Role.Adviser, (await Hub("hittepa")).Id);
        return (client, (await Users()).Except(before).Single());
    }

    private Task<List<Guid>> Users() => app.With<SamverkaDb, List<Guid>>(db => db.Set<SamverkaUser>().Select(user => user.Id).ToListAsync());

    private async Task<Guid> Slot(Guid adviser, int daysAhead)
    {
        var hub = await Hub("hittepa");
        var start = TalkTimes.Utc(app.Clock.Today().AddDays(daysAhead), new TimeOnly(10, 0))!.Value;
        await app.With<TalkSlots, int>(slots => slots.Add(new AddSlots(hub.Id, [start], TimeSpan.FromMinutes(30), "Kontoret", Language.Swedish), adviser, CancellationToken.None));
        return await app.With<SamverkaDb, Guid>(db => db.Set<TalkSlot>().Where(s => s.AdviserId == adviser && s.StartsAt == start).Select(s => s.Id).SingleAsync());
    }

    private Task<BookingOutcome> Book(Guid slot, string mail) =>
        app.With<TalkBooker, BookingOutcome>(booker => booker.Book(new BookTalk(slot, "Kalle Kula", mail, null, null, Language.Swedish), CancellationToken.None));

    private async Task<List<string>> Offered() =>
        [.. (await app.Visitor().Get("/sv/talk?hub=hittepa")).IsShown().Document.QuerySelectorAll("input[name=Slot]").Select(input => input.GetAttribute("value")!)];

    private async Task<int> Sent(Guid user)
    {
        await app.Drain();
        return app.Letters(await MailOf(user)).Count;
    }

    private async Task<string> MailOf(Guid user) => (await app.With<SamverkaDb, string?>(db => db.Set<SamverkaUser>().Where(u => u.Id == user).Select(u => u.Email).SingleAsync()))!;

    private static string NewMail() => $"{Path.GetRandomFileName()}@example.org";

    private async Task<HubSummary> Hub(string slug) => (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug(slug, CancellationToken.None)))!;
}

public sealed class LeavingAdvisersOnSqlite(SqliteDemo app) : LeavingAdvisers(app), IClassFixture<SqliteDemo>;

public sealed class LeavingAdvisersOnPostgres(PostgresDemo app) : LeavingAdvisers(app), IClassFixture<PostgresDemo>;
