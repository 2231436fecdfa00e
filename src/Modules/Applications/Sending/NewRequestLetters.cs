using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Contracts;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Mail;
using Samverka.Platform.Outbox;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Sending;

/// <summary>Tells those in charge of a hub that requests have come: at once, then at most one letter in ten minutes however many there are. Nothing that a stranger wrote stands in it.</summary>
internal sealed class NewRequestLetters(
    SamverkaDb db, UnitOfWork work, IHubDirectory hubs, HubPeople people, Post post, PublicOrigin origin, IStringLocalizer<ApplicationsModule> texts, TimeProvider clock) : IReaction<ApplicationSent>
{
    public static readonly TimeSpan Apart = TimeSpan.FromMinutes(10);

    private const int MostNamed = 10;

    public async Task React(ApplicationSent happened, CancellationToken cancellation)
    {
        var hub = await db.Set<UntoldRequest>().Where(untold => untold.ApplicationId == happened.Id).Select(untold => (HubId?)untold.HubId).FirstOrDefaultAsync(cancellation);
        if (hub is { } id) await Tell(id, cancellation);
    }

    /// <summary>The requests that had to wait for their letter; answers how many hubs were told.</summary>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var told = 0;
        foreach (var hub in await db.Set<UntoldRequest>().Select(untold => untold.HubId).Distinct().ToListAsync(cancellation)) told += await Tell(hub, cancellation) ? 1 : 0;
        return told;
    }

    private Task<bool> Tell(HubId hub, CancellationToken cancellation) =>
        work.Under([new LockKey("applications", $"new-requests/{hub}")], new Change(Actor.System, "applications.tell-hub"), async () =>
        {
            var last = await db.Set<LastLetter>().FirstOrDefaultAsync(letter => letter.HubId == hub, cancellation);
            if (last is not null && clock.Now() - last.At < Apart) return false;
            var untold = await db.Set<UntoldRequest>().Where(u => u.HubId == hub).ToListAsync(cancellation);
            if (untold.Count == 0) return false;
            await Send(hub, [.. untold.Select(u => u.ApplicationId)], cancellation);
            db.RemoveRange(untold);
            if (last is null) db.Add(last = new LastLetter { HubId = hub });
            last.At = clock.Now();
            return true;
        }, cancellation);

    private async Task Send(HubId id, List<ApplicationId> requests, CancellationToken cancellation)
    {
        var hub = (await hubs.ById(id, cancellation))!;
        var named = await db.Set<Application>().Where(a => requests.Contains(a.Id)).OrderBy(a => a.Reference).Select(a => a.Reference).Take(MostNamed).ToListAsync(cancellation);
        var to = requests.Count == 1 ? new Address($"/applications/{requests[0]}") : new Address("/applications").With("status", nameof(ApplicationStatus.Received)).With("hub", hub.Slug);
        foreach (var person in await Told(id, cancellation))
        {
            using var _ = person.Language.Speak();
            var (name, references) = (hub.Name.In(person.Language), string.Join(", ", named) + (requests.Count > named.Count ? " …" : ""));
            post.Queue(new MailLetter(
                person.Email!, person.Language.Code,
                requests.Count == 1 ? texts["staff-letter.new.subject", references] : texts["staff-letter.new.several.subject", requests.Count],
                [requests.Count == 1 ? texts["staff-letter.new", name, references] : texts["staff-letter.new.several", name, requests.Count, references], texts["staff-letter.off"]],
                texts[requests.Count == 1 ? "staff-letter.link" : "staff-letter.link.several"], origin.Of(to.In(person.Language))));
        }
    }

    // Somebody must know of it: when those in charge want no letters the advisers are asked, and when nobody wants any they go to those in charge all the same.
    private async Task<IReadOnlyList<SamverkaUser>> Told(HubId hub, CancellationToken cancellation)
    {
        var charge = await people.InCharge(hub, cancellation);
        List<SamverkaUser> willing = [.. charge.Where(Wants)];
        if (willing.Count == 0) willing = [.. (await people.With(hub, [Role.Adviser], cancellation)).Where(Wants)];
        return willing.Count > 0 ? willing : charge;
    }

    private static bool Wants(SamverkaUser person) => person.Wants(LetterKinds.Requests);
}
