using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Talks;

public abstract class ChangingTalks(TestApp app)
{
    private const string Hub = "hittepa";

    [Fact]
    public async Task Called_off_with_a_reason_the_customer_can_pick_a_new_time_by_mail_and_the_calendars_forget_it()
    {
        var (adviser, me) = await NewAdviser();
        var mail = NewMail();
        var slot = await Slot(me, 5, "sv");
        var booking = await Book(slot, mail, "Vi letar verktyg");

        var page = await (await adviser.Get($"/sv/my-work/talks/{booking}")).IsShown().Says(mail).Says("Vi letar verktyg").Press("Ställ in samtalet", form => form["Reason"] = "Jag är sjuk.");

        page.IsShown().Says("Samtalet är inställt");
        Assert.False(await Exists(slot));
        await app.Drain();
        var letter = Letter(mail, "är inställt");
        Assert.Contains("Jag är sjuk.", letter.TextBody);
        await Holds(letter, "METHOD:CANCEL", "STATUS:CANCELLED", $"UID:{booking}@samverka", "SEQUENCE:1");
        var again = (await app.Visitor().Get(Link(letter, "/sv/talk?"))).IsShown();
        Assert.Equal("Vi letar verktyg", again.Value("Need"));
        Assert.Contains($"hub={Hub}", again.Address);
        Assert.Contains("METHOD:CANCEL", await Calendar(Letter(await MailOf(me), "är inställt")));
        Assert.DoesNotContain(await app.With<SamverkaDb, List<string>>(db => db.Set<AuditContent>().Select(content => content.Json).ToListAsync()), json => json.Contains("Jag är sjuk."));
    }

    [Fact]
    public async Task A_time_that_is_kept_can_be_booked_by_somebody_else()
    {
        var (adviser, me) = await NewAdviser();
        var slot = await Slot(me, 6, "sv");
        var booking = await Book(slot, NewMail());

        await (await adviser.Get($"/sv/my-work/talks/{booking}")).Press("Ställ in samtalet", form => (form["Reason"], form["KeepCalledOff"]) = ("Annat", "true"));

        Assert.True(await Exists(slot));
        await Book(slot, NewMail());
    }

    [Theory]
    [InlineData("sv", "Flytta samtalet", "Samtalet är flyttat")]
    [InlineData("en", "Move the meeting", "The meeting has been moved")]
    public async Task A_moved_talk_keeps_its_entry_in_the_calendars_and_both_are_told_in_their_own_language(string language, string button, string said)
    {
        var (adviser, me) = await NewAdviser();
        var mail = NewMail();
        var (from, to) = (await Slot(me, 7, language), await Slot(me, 8, language));
        var booking = await Book(from, mail);

        var page = await (await adviser.Get($"/{language}/my-work/talks/{booking}")).Press(button, form => (form["To"], form["Note"]) = (to.ToString(), "Bilen gick sönder."));

        page.IsShown().Says(said);
        Assert.Equal(to, await app.With<SamverkaDb, Guid>(db => db.Set<TalkBooking>().Where(b => b.Id == booking).Select(b => b.SlotId).SingleAsync()));
        Assert.False(await Exists(from));
        await app.Drain();
        var letter = Letter(mail, "Samtalet är flyttat till");
        Assert.Contains("Bilen gick sönder.", letter.TextBody);
        var moved = await app.With<SamverkaDb, TalkSlot>(db => db.Set<TalkSlot>().SingleAsync(s => s.Id == to));
        await Holds(letter, "METHOD:PUBLISH", $"UID:{booking}@samverka", "SEQUENCE:1", $"DTSTART:{moved.StartsAt:yyyyMMdd'T'HHmmss'Z'}");
        Letter(await MailOf(me), language == "sv" ? "är flyttat till" : "has been moved to");
        (await (await app.Visitor().Get(Link(letter, "/sv/talk/cancel/"))).IsShown().Press("Avboka")).IsShown().Says("Samtalet är avbokat");
    }

    [Fact]
    public async Task Nobody_but_the_adviser_opens_or_changes_a_talk()
    {
        var (adviser, me) = await NewAdviser();
        var (other, somebody) = await NewAdviser();
        var booking = await Book(await Slot(me, 9, "sv"), NewMail());
        var form = await adviser.Get($"/sv/my-work/talks/{booking}");

        (await other.Get($"/sv/my-work/talks/{booking}")).Has(HttpStatusCode.NotFound);
        var hand = new TalkHand(somebody, [(await DemoHub()).Id], []);
        var gone = await app.With<TalkChanges, TalkChange>(changes => changes.CallOff(new CallOffTalk(booking, "x", false, hand), CancellationToken.None));
        Assert.Equal(TalkChange.Gone, gone);
        form.IsShown();
    }

    [Fact]
    [Trait("pace", "slow")]
    public async Task The_coordinator_gives_a_sick_advisers_talk_to_somebody_else_and_all_three_are_told()
    {
        var ((_, sick), (_, well)) = (await NewAdviser(), await NewAdviser());
        var coordinator = await app.As(Role.Coordinator, (await DemoHub()).Id);
        var mail = NewMail();
        var (from, to) = (await Slot(sick, 15, "sv"), await Slot(well, 16, "en"));
        var booking = await Book(from, mail);
        await Slot(sick, 17, "sv");

        (await coordinator.Get("/sv/my-work/talk-slots")).IsShown().Says("Kollegornas tider").DoesNotSay(mail);
        (await coordinator.Get($"/sv/my-work/talks/{booking}")).IsShown().Says(mail);
        var page = await (await coordinator.Get($"/sv/my-work/talks/{booking}")).IsShown().Press("Flytta samtalet", form => form["To"] = to.ToString());

        page.IsShown().Says("Samtalet är flyttat");
        await app.Drain();
        Assert.Contains("Ni träffar nu", Letter(mail, "Samtalet är flyttat").TextBody);
        Assert.Contains("has moved the meeting with", Letter(await MailOf(well), "has been moved").TextBody);
        await Holds(Letter(await MailOf(sick), "Någon annan tar samtalet"), "METHOD:CANCEL", $"UID:{booking}@samverka");
    }

    [Fact]
    public async Task The_coordinator_calls_off_a_sick_advisers_talk_and_takes_away_the_free_times()
    {
        var ((_, sick), (_, other)) = (await NewAdviser(), await NewAdviser());
        var coordinator = await app.As(Role.Coordinator, (await DemoHub()).Id);
        var mail = NewMail();
        var (slot, free) = (await Slot(sick, 18, "sv"), await Slot(sick, 19, "sv"));
        var booking = await Book(slot, mail);

        (await (await coordinator.Get($"/sv/my-work/talks/{booking}")).Press("Ställ in samtalet", form => form["Reason"] = "Rådgivaren är sjuk.")).IsShown().Says("Samtalet är inställt");
        var hand = new TalkHand(other, [], [(await DemoHub()).Id]);
        Assert.True(await app.With<TalkSlots, bool>(slots => slots.Remove(free, hand, CancellationToken.None)));

        Assert.False(await Exists(slot));
        await app.Drain();
        Assert.Contains("Rådgivaren är sjuk.", Letter(mail, "är inställt").TextBody);
        Assert.Contains("har ställt in samtalet", Letter(await MailOf(sick), "är inställt").TextBody);
    }

    [Fact]
    public async Task A_colleague_takes_a_talk_at_the_same_time_and_place_and_their_own_free_time_there_gives_way()
    {
        var ((ill, sick), (_, well)) = (await NewAdviser(), await NewAdviser());
        var coordinator = await app.As(Role.Coordinator, (await DemoHub()).Id);
        var mail = NewMail();
        var (slot, free) = (await Slot(sick, 18, "sv"), await Slot(well, 18, "sv"));
        var booking = await Book(slot, mail, "Vi letar verktyg");
        (await ill.Get($"/sv/my-work/talks/{booking}")).IsShown().DoesNotSay("Låt en kollega ta samtalet");

        var page = await (await coordinator.Get($"/sv/my-work/talks/{booking}")).IsShown().Press("Ge samtalet till kollegan", form => (form["Colleague"], form["Place"]) = (well.ToString(), "Rum 7"));

        page.IsShown().Says("Kollegan har samtalet nu.");
        var now = await app.With<SamverkaDb, TalkSlot>(db => db.Set<TalkBooking>().Where(b => b.Id == booking).Select(b => b.Slot).SingleAsync());
        Assert.Equal((well, "Rum 7", TalkTimes.Day(now.StartsAt)), (now.AdviserId, now.Place, app.Clock.Today().AddDays(18)));
        Assert.Equal((false, false), (await Exists(slot), await Exists(free)));
        await app.Drain();
        var letter = Letter(mail, "Någon annan tar samtalet");
        Assert.Contains("i stället för", letter.TextBody);
        Assert.Contains("Plats: Rum 7", letter.TextBody);
        await Holds(letter, "METHOD:PUBLISH", $"UID:{booking}@samverka", "SEQUENCE:1");
        Assert.Contains("har gett dig samtalet", Letter(await MailOf(well), "Du har samtalet med Kalle Kula").TextBody);
        Assert.Contains("har låtit", Letter(await MailOf(sick), "Någon annan tar samtalet").TextBody);
        await Holds(Letter(await MailOf(sick), "Någon annan tar samtalet"), "METHOD:CANCEL", $"UID:{booking}@samverka");
    }

    [Fact]
    public async Task A_talk_is_not_given_to_somebody_who_has_another_then_or_does_not_work_there_nor_by_an_adviser()
    {
        var ((_, sick), (_, busy), (_, well)) = (await NewAdviser(), await NewAdviser(), await NewAdviser());
        var coordinator = await app.As(Role.Coordinator, (await DemoHub()).Id);
        var booking = await Book(await Slot(sick, 19, "sv"), NewMail());
        await Book(await Slot(busy, 19, "sv"), NewMail());

        (await (await coordinator.Get($"/sv/my-work/talks/{booking}")).Press("Ge samtalet till kollegan", form => (form["Colleague"], form["Place"]) = (busy.ToString(), "Rum 7"))).IsInvalid("Colleague", "Kollegan har redan ett annat samtal då.");
        var hub = (await DemoHub()).Id;
        Assert.Equal(TalkChange.NotFree, await Give(new GiveTalk(booking, Guid.Empty, "Här", new TalkHand(sick, [hub], [hub]))));
        Assert.Equal(TalkChange.NotFree, await Give(new GiveTalk(booking, well, "Här", new TalkHand(sick, [hub], []))));
        Assert.Equal(sick, await app.With<SamverkaDb, Guid>(db => db.Set<TalkBooking>().Where(b => b.Id == booking).Select(b => b.Slot.AdviserId).SingleAsync()));
    }

    private Task<TalkChange> Give(GiveTalk command) => app.With<TalkChanges, TalkChange>(changes => changes.Give(command, CancellationToken.None));

    [Fact]
    public async Task A_coordinator_of_another_hub_reaches_nothing()
    {
        var ((_, me), (_, other)) = (await NewAdviser(), await NewAdviser());
        var (from, to) = (await Slot(me, 20, "sv"), await Slot(me, 4, "sv"));
        var mail = NewMail();
        var booking = await Book(from, mail);
        var spin = (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("spin", CancellationToken.None)))!;
        var elsewhere = await app.As(Role.Coordinator, spin.Id);
        var hand = new TalkHand(other, [], [spin.Id]);

        (await elsewhere.Get($"/sv/my-work/talks/{booking}")).Has(HttpStatusCode.NotFound);
        (await elsewhere.Get("/sv/my-work/talk-slots")).IsShown().DoesNotSay(mail);
        Assert.Equal(TalkChange.Gone, await app.With<TalkChanges, TalkChange>(changes => changes.Move(new MoveTalk(booking, to, null, false, hand), CancellationToken.None)));
        Assert.Equal(TalkChange.Gone, await app.With<TalkChanges, TalkChange>(changes => changes.CallOff(new CallOffTalk(booking, "x", false, hand), CancellationToken.None)));
        Assert.False(await app.With<TalkSlots, bool>(slots => slots.Remove(to, hand, CancellationToken.None)));
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_called_off_and_a_time_taken_meanwhile_is_refused_by_the_field()
    {
        var (adviser, me) = await NewAdviser();
        var (from, to) = (await Slot(me, 10, "sv"), await Slot(me, 11, "sv"));
        var booking = await Book(from, NewMail());
        var page = await adviser.Get($"/sv/my-work/talks/{booking}");
        await Slot(me, 12, "sv");

        (await page.Press("Ställ in samtalet", form => form["Reason"] = "  ")).IsInvalid("Reason", "Skriv varför");
        await Book(to, NewMail());
        var refused = await page.Press("Flytta samtalet", form => (form["To"], form["Note"]) = (to.ToString(), "Hej"));

        refused.IsInvalid("To", "Tiden är inte ledig längre");
        Assert.Equal("Hej", refused.Value("Note"));
        Assert.True(await Exists(from));
    }

    [Fact]
    public async Task A_talk_that_was_cancelled_meanwhile_is_said_to_be_gone()
    {
        var (_, me) = await NewAdviser();
        var (from, to) = (await Slot(me, 13, "sv"), await Slot(me, 14, "sv"));
        var booking = await Book(from, NewMail());
        await app.With<TalkBooker, bool>(booker => booker.Cancel(booking, Actor.Visitor, CancellationToken.None));

        Assert.Equal(TalkChange.Gone, await app.With<TalkChanges, TalkChange>(changes => changes.Move(new MoveTalk(booking, to, null, false, new TalkHand(me, null, [])), CancellationToken.None)));
        Assert.True(await Exists(from));
    }

    private async Task<(PageClient Client, Guid Id)> NewAdviser()
    {
        var before = await Users();
        var client = await app.As(Role.Adviser, (await DemoHub()).Id);
        return (client, (await Users()).Except(before).Single());
    }

    private Task<List<Guid>> Users() => app.With<SamverkaDb, List<Guid>>(db => db.Set<SamverkaUser>().Select(user => user.Id).ToListAsync());

    private async Task<Guid> Slot(Guid adviser, int daysAhead, string language)
    {
        var hub = await DemoHub();
        var start = TalkTimes.Utc(app.Clock.Today().AddDays(daysAhead), new TimeOnly(10, 0))!.Value;
        await app.With<TalkSlots, int>(slots => slots.Add(new AddSlots(hub.Id, [start], TimeSpan.FromMinutes(30), "Kontoret", Language.Parse(language)!.Value), adviser, CancellationToken.None));
        return await app.With<SamverkaDb, Guid>(db => db.Set<TalkSlot>().Where(s => s.AdviserId == adviser && s.StartsAt == start).Select(s => s.Id).SingleAsync());
    }

    private async Task<Guid> Book(Guid slot, string mail, string? need = null) =>
        Assert.IsType<BookingOutcome.Booked>(await app.With<TalkBooker, BookingOutcome>(
            booker => booker.Book(new BookTalk(slot, "Kalle Kula", mail, null, need, Language.Swedish), CancellationToken.None))).Id;

    private Task<bool> Exists(Guid slot) => app.With<SamverkaDb, bool>(db => db.Set<TalkSlot>().AnyAsync(s => s.Id == slot));

    private async Task<string> MailOf(Guid user) => (await app.With<SamverkaDb, string?>(db => db.Set<SamverkaUser>().Where(u => u.Id == user).Select(u => u.Email).SingleAsync()))!;

    // By subject: under load a letter can overtake the one before it.
    private MimeMessage Letter(string mail, string subject) => Assert.Single(app.Letters(mail), letter => letter.Subject?.Contains(subject, StringComparison.Ordinal) == true);

    private static string NewMail() => $"{Path.GetRandomFileName()}@example.org";

    private static string Link(MimeMessage letter, string path) => letter.TextBody!.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(path)).Select(line => new Uri(line).PathAndQuery).Single();

    private static async Task Holds(MimeMessage letter, params string[] lines)
    {
        var file = (await Calendar(letter)).Split('\n').Select(line => line.TrimEnd()).ToList();
        Assert.All(lines, line => Assert.Contains(line, file));
    }

    private static async Task<string> Calendar(MimeMessage letter)
    {
        using var bytes = new MemoryStream();
        await Assert.IsAssignableFrom<MimePart>(Assert.Single(letter.Attachments)).Content!.DecodeToAsync(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private async Task<HubSummary> DemoHub() => (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug(Hub, CancellationToken.None)))!;
}

public sealed class ChangingTalksOnSqlite(SqliteDemo app) : ChangingTalks(app), IClassFixture<SqliteDemo>;

public sealed class ChangingTalksOnPostgres(PostgresDemo app) : ChangingTalks(app), IClassFixture<PostgresDemo>;
