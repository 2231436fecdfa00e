using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Network.Listings;

internal sealed class NetworkDirectory(SamverkaDb db) : INetworkDirectory
{
    public async Task<IReadOnlyList<ListingSummary>> All(CancellationToken cancellation)
    {
        var listings = await db.Set<NetworkListing>().AsNoTracking().Where(listing => listing.WithdrawnAt == null)
            .OrderBy(listing => listing.Slug).Include(listing => listing.Levels).AsSplitQuery().ToListAsync(cancellation);
        return [.. listings.Select(Summary)];
    }

    private static ListingSummary Summary(NetworkListing listing) => new(
        listing.Id, listing.Slug, listing.Name, listing.Type, listing.Country, PlaceSpelling.Shown(listing.Country, listing.City), listing.Nuts, listing.Website, listing.Text,
        listing.Of(LevelKind.Technology), listing.Of(LevelKind.Sector), listing.Of(LevelKind.Service));
}
