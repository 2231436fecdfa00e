using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Search;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>One listing as a whole, and which listings are hubs of ours.</summary>
internal sealed class ListingDesk(SamverkaDb db, IHubDirectory hubs)
{
    public Task<ListingDetail?> Find(string slug, CancellationToken cancellation) => Find(listing => listing.Slug == slug, cancellation);

    public Task<ListingDetail?> Find(ListingId id, CancellationToken cancellation) => Find(listing => listing.Id == id, cancellation);

    /// <summary>Of one that is not withdrawn, as the network in memory has it.</summary>
    public async Task<ListingDetail> Of(ListingCard card, CancellationToken cancellation) => new(card.Id, card.Slug, card.Facts, null, await HubOf(card.Slug, cancellation));

    /// <summary>The listings that are hubs of ours, or those still in the catalogue that are not.</summary>
    public async Task<IReadOnlyList<LinkedListing>> Links(bool linked, CancellationToken cancellation)
    {
        var ours = (await hubs.All(cancellation)).Where(hub => hub.NetworkListing is not null).ToDictionary(hub => hub.NetworkListing!);
        var keys = ours.Keys.ToList();
        var all = db.Set<NetworkListing>().AsNoTracking();
        var rows = linked ? all.Where(listing => keys.Contains(listing.Slug)) : all.Where(listing => listing.WithdrawnAt == null && !keys.Contains(listing.Slug));
        return [.. (await rows.Select(listing => new { listing.Slug, listing.Name, listing.Country }).ToListAsync(cancellation))
            .Select(listing => new LinkedListing(listing.Slug, listing.Name, listing.Country, ours.GetValueOrDefault(listing.Slug)))];
    }

    private async Task<ListingDetail?> Find(Expression<Func<NetworkListing, bool>> which, CancellationToken cancellation)
    {
        var listing = await db.Set<NetworkListing>().AsNoTracking().Include(listing => listing.Levels).FirstOrDefaultAsync(which, cancellation);
        return listing is null ? null : new ListingDetail(listing.Id, listing.Slug, listing.Facts(), listing.WithdrawnAt, await HubOf(listing.Slug, cancellation));
    }

    private async Task<HubSummary?> HubOf(string slug, CancellationToken cancellation) => (await hubs.All(cancellation)).FirstOrDefault(hub => hub.NetworkListing == slug);
}

/// <summary>A listing and the hub of ours that it is, if any.</summary>
internal sealed record LinkedListing(string Slug, string Name, string Country, HubSummary? Hub);
