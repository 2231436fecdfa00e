using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Network.Import;
using Samverka.Catalogue.Network.Listings;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Keeping;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Search;

/// <summary>The index as it stands for this request, and the batches that it is made of.</summary>
internal sealed class NetworkView(SamverkaDb db, Kept<ImportBatch, NetworkNow> kept, ICodeLists lists)
{
    public Task<NetworkNow> Now(CancellationToken cancellation) => kept.Get(async () =>
    {
        var state = await State(cancellation);
        return new NetworkNow(await Load(cancellation), state);
    });

    private async Task<NetworkState> State(CancellationToken cancellation) =>
        await db.Set<ImportBatch>().Where(batch => batch.Kind == NetworkImport.Kind && batch.Status != ImportStatus.Preview)
            .GroupBy(batch => batch.Kind)
            .Select(group => new NetworkState(
                group.Max(batch => batch.ChangedAt),
                group.Count(batch => batch.Status == ImportStatus.Applied),
                group.Count(batch => batch.Status == ImportStatus.Undone),
                group.Max(batch => batch.Status == ImportStatus.Applied ? batch.AsOf : (DateOnly?)null)))
            .FirstOrDefaultAsync(cancellation) ?? new NetworkState(null, 0, 0, null);

    private async Task<NetworkIndex> Load(CancellationToken cancellation)
    {
        var listings = await db.Set<NetworkListing>().AsNoTracking().Where(listing => listing.WithdrawnAt == null)
            .Include(listing => listing.Levels).AsSplitQuery().ToListAsync(cancellation);
        var countries = lists.Current(ListNames.Country);
        return new NetworkIndex([.. listings.Select(Card)], countries.Label, new PlaceNames(lists));
    }

    private static ListingCard Card(NetworkListing listing) => new(listing.Id, listing.Slug, listing.Facts(), Regions.Today(listing.Nuts));
}
