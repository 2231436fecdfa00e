using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Directory;

internal sealed class HubListings(SamverkaDb db, UnitOfWork work, HubFronts fronts, TimeProvider clock) : IHubListings
{
    private static readonly LockKey[] Lock = [new("hubs", "listings")];

    public Task<HubListing> Link(string listing, HubId? hub, Actor by, CancellationToken cancellation) =>
        work.Under<HubListing>(Lock, new Change(by, "hubs.network-listing"), async () =>
        {
            var chosen = hub is { } id ? await db.Set<Hub>().FirstAsync(h => h.Id == id, cancellation) : null;
            if (chosen?.NetworkListing is { } other && other != listing) return new HubListing.HasAnother(other);
            foreach (var before in await db.Set<Hub>().Where(h => h.NetworkListing == listing && h.Id != hub).ToListAsync(cancellation)) before.NetworkListing = null;
            if (chosen is not null) chosen.NetworkListing = listing;
            return new HubListing.Saved();
        }, cancellation);

    public async Task<int?> EndedIn(HubId hub, CancellationToken cancellation)
    {
        var projects = await fronts.ProjectsOf(hub, cancellation);
        return projects.Count > 0 && projects.All(project => project.IsOver(clock.Today())) ? projects.Max(project => project.To!.Value.Latest).Year : null;
    }

    public async Task Forget(IReadOnlyCollection<string> listings, CancellationToken cancellation)
    {
        foreach (var hub in await db.Set<Hub>().Where(h => h.NetworkListing != null && listings.Contains(h.NetworkListing)).ToListAsync(cancellation)) hub.NetworkListing = null;
    }
}
