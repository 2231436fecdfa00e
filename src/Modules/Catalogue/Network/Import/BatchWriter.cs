using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Writes the changes of a batch into the listings, forward or back. The caller saves.</summary>
internal sealed class BatchWriter(SamverkaDb db, IHubListings hubs, DateTime now)
{
    public async Task Forward(IReadOnlyList<ListingChange> changes, CancellationToken cancellation)
    {
        var listings = await Touched(changes, cancellation);
        foreach (var change in changes)
        {
            var listing = change.Kind == ChangeKind.New ? Added(change) : listings[change.ListingId];
            if (change.After is not null) listing.Take(ListingFacts.FromJson(change.After));
            listing.WithdrawnAt = change.Kind == ChangeKind.Withdrawn ? now : null;
        }
    }

    public async Task Back(IReadOnlyList<ListingChange> changes, CancellationToken cancellation)
    {
        var listings = await Touched(changes, cancellation);
        foreach (var change in changes)
        {
            var listing = listings[change.ListingId];
            if (change.Before is null)
            {
                db.Remove(listing);
                continue;
            }

            listing.Take(ListingFacts.FromJson(change.Before));
            listing.WithdrawnAt = change.WithdrawnBefore;
        }

        await hubs.Forget([.. changes.Where(change => change.Before is null).Select(change => listings[change.ListingId].Slug)], cancellation);
    }

    private NetworkListing Added(ListingChange change)
    {
        var listing = new NetworkListing { Id = change.ListingId, Slug = change.Slug! };
        db.Add(listing);
        return listing;
    }

    private async Task<Dictionary<ListingId, NetworkListing>> Touched(IReadOnlyList<ListingChange> changes, CancellationToken cancellation)
    {
        var touched = changes.Select(change => change.ListingId).ToHashSet();
        var all = await db.Set<NetworkListing>().Include(listing => listing.Levels).ToListAsync(cancellation);
        return all.Where(listing => touched.Contains(listing.Id)).ToDictionary(listing => listing.Id);
    }
}
