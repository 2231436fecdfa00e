using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Contracts;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Outbox;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Triage;

/// <summary>The requests and talks of one adviser at one hub. Talks stay booked: a coordinator gives them to somebody else or calls them off.</summary>
internal sealed class AdviserDuties(SamverkaDb db, Publisher publisher, TimeProvider clock, IdSource ids) : IDuties
{
    private const int MostNamed = 20;

    public IReadOnlyList<Role> Roles => ApplicationsPermissions.TriagePermission.Roles;

    public async Task<Duties> Of(Guid person, HubId hub, CancellationToken cancellation)
    {
        var now = clock.Now();
        var talks = db.Set<TalkBooking>().Where(b => b.Slot.AdviserId == person && b.Slot.HubId == hub && b.Slot.EndsAt > now);
        var requests = await InHand(person, hub).OrderBy(a => a.SentAt).ThenBy(a => a.Id).Take(MostNamed).Select(a => new { a.Id, a.Reference }).ToListAsync(cancellation);
        var times = await talks.OrderBy(b => b.Slot.StartsAt).Take(MostNamed).Select(b => new { b.Id, b.Slot.StartsAt, b.Slot.EndsAt }).ToListAsync(cancellation);
        return new Duties(
            await InHand(person, hub).CountAsync(cancellation), [.. requests.Select(row => new Duty(row.Reference, new Address($"/applications/{row.Id}")))],
            await talks.CountAsync(cancellation), [.. times.Select(row => new Duty(TalkTimes.Whole(row.StartsAt, row.EndsAt, Language.Current), TalkAddresses.OfAdviser(row.Id)))]);
    }

    public async Task Leave(Guid person, HubId hub, Actor by, CancellationToken cancellation)
    {
        foreach (var application in await InHand(person, hub).ToListAsync(cancellation))
        {
            application.Do(new Deed(HistoryStep.Left, by, application.Version, null, null), ids.New(), clock.Now());
            db.Add(application.History[^1]);
            publisher.Publish(new ApplicationMoved(application.Id, application.Version));
        }
    }

    private IQueryable<Application> InHand(Guid person, HubId hub) => db.Set<Application>()
        .Where(a => a.HubId == hub && a.AdviserId == person && a.ErasedAt == null && EF.Constant(TriageRules.InHand).Contains(a.Status));
}
