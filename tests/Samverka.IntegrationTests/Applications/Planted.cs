using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Sending;
using Samverka.Applications.Talks;
using Samverka.Applications.Triage;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

/// <summary>Somebody whose every word is told from all others', so that it can be looked for wherever it may lie.</summary>
internal sealed class Planted(TestApp app)
{
    private readonly string _mark = Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);

    public string Name => $"Ziglinde Å{_mark}a";

    public string Email => $"z+{_mark}b@kvisten.example.org";

    public string Phone => $"070-{_mark}c";

    public string Need => $"Vi letar verktyg. {_mark}d";

    public string Message => $"Hur många? {_mark}e";

    public string Note => $"Ring grannen. {_mark}f";

    public string Answer => $"Fyrahundra. {_mark}g";

    public string Organisation => $"Planterade {_mark}h";

    public string TalkNeed => $"Prata om {_mark}i";

    /// <summary>Of all the above but the organisation's name, what nobody else has written.</summary>
    public string[] Words => [.. "abcdefgi".Select(letter => _mark + letter)];

    public string Reference { get; private set; } = "";

    public async Task<string> Send(string? number = "5560125790", string? need = null)
    {
        var hub = await app.Hub();
        var sent = await app.With<Sender, SendOutcome>(sender => sender.Send(
            new SendApplication(Ids.New(), hub.Id, [], need ?? Need, number, Organisation, Name, Email, Phone, false, Language.Swedish), null, CancellationToken.None));
        return Reference = Assert.IsType<SendOutcome.Sent>(sent).Reference;
    }

    /// <summary>A question with a note, an answer, and a yes whose letter waits.</summary>
    public async Task Talked()
    {
        await Move(ApplicationStatus.Asked, null, Message, Note);
        var customer = (await app.Application(Reference)).CustomerId;
        await Move(ApplicationStatus.Received, Actor.Customer(customer), Answer, null);
        await app.Drain();
        await Move(ApplicationStatus.Accepted, null, Message, Note);
    }

    public async Task Move(ApplicationStatus to, Actor? by, string? message, string? note)
    {
        var user = (await Staff()).Id;
        await app.With<IServiceProvider>(async services =>
        {
            var found = await services.GetRequiredService<SamverkaDb>().Set<Application>().Include(a => a.History).SingleAsync(a => a.Reference == Reference);
            var outcome = await services.GetRequiredService<Triager>().Move(found, new Move(to, by ?? Actor.User(user), found.Version, message, note), "tests.move", CancellationToken.None);
            Assert.IsType<MoveOutcome.Moved>(outcome);
        });
    }

    /// <summary>A talk the day after tomorrow; its letters wait.</summary>
    public async Task<Guid> Book()
    {
        var (hub, adviser) = (await app.Hub(), (await Staff()).Id);
        var start = await FreeTime(adviser);
        await app.With<TalkSlots, int>(slots => slots.Add(new AddSlots(hub.Id, [start], TimeSpan.FromMinutes(30), "Kontoret", Language.Swedish), adviser, CancellationToken.None));
        var slot = await app.With<SamverkaDb, Guid>(db => db.Set<TalkSlot>().Where(s => s.AdviserId == adviser && s.StartsAt == start).Select(s => s.Id).SingleAsync());
        return Assert.IsType<BookingOutcome.Booked>(await app.With<TalkBooker, BookingOutcome>(
            booker => booker.Book(new BookTalk(slot, Name, Email, Phone, TalkNeed, Language.Swedish), CancellationToken.None))).Id;
    }

    private Task<SamverkaUser> Staff() => app.With<SamverkaDb, SamverkaUser>(db => db.Set<SamverkaUser>()
        .Where(user => user.IsDemo && db.Set<Membership>().Any(membership => membership.UserId == user.Id && membership.Role == Role.Adviser)).OrderBy(user => user.Id).FirstAsync());

    // Tests of the same class share the adviser, whose times may not lie on each other.
    private async Task<DateTime> FreeTime(Guid adviser)
    {
        var start = TalkTimes.Utc(app.Clock.Today().AddDays(2), new TimeOnly(6, 0))!.Value;
        while (await app.With<SamverkaDb, bool>(db => db.Set<TalkSlot>().AnyAsync(s => s.AdviserId == adviser && s.StartsAt < start.AddMinutes(30) && s.EndsAt > start))) start = start.AddMinutes(30);
        return start;
    }
}
