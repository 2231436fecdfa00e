using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>One listing as a whole, and its link to a hub of ours.</summary>
internal sealed class ListingDesk(SamverkaDb db, UnitOfWork unit)
{
    public Task<ListingDetail?> Find(string slug, CancellationToken cancellation) => Find(listing => listing.Slug == slug, cancellation);

    public Task<ListingDetail?> Find(ListingId id, CancellationToken cancellation) => Find(listing => listing.Id == id, cancellation);

    /// <summary>The listings that are hubs of ours, or those still in the catalogue that are not.</summary>
    public async Task<IReadOnlyList<LinkedListing>> Links(bool linked, CancellationToken cancellation) => linked
        ? await (from link in db.Set<ListingLink>().AsNoTracking()
                 join listing in db.Set<NetworkListing>() on link.ListingId equals listing.Id
                 select new LinkedListing(listing.Slug, listing.Name, listing.Country, link.HubId)).ToListAsync(cancellation)
        : await db.Set<NetworkListing>().AsNoTracking().Where(listing => listing.WithdrawnAt == null && !db.Set<ListingLink>().Any(link => link.ListingId == listing.Id))
            .Select(listing => new LinkedListing(listing.Slug, listing.Name, listing.Country, null)).ToListAsync(cancellation);

    /// <summary>No hub takes the link away.</summary>
    public async Task Link(ListingId listing, HubId? hub, Actor by, CancellationToken cancellation)
    {
        var link = await db.Set<ListingLink>().FirstOrDefaultAsync(l => l.ListingId == listing, cancellation);
        if (hub is not { } chosen)
        {
            if (link is not null) db.Remove(link);
        }
        else if (link is null)
        {
            db.Add(new ListingLink { ListingId = listing, HubId = chosen });
        }
        else
        {
            link.HubId = chosen;
        }

        await unit.Save(new Change(by, "catalogue.network.link"), cancellation);
    }

    private async Task<ListingDetail?> Find(Expression<Func<NetworkListing, bool>> which, CancellationToken cancellation)
    {
        var row = await (from listing in db.Set<NetworkListing>().AsNoTracking().Where(which).Include(listing => listing.Levels)
                         join link in db.Set<ListingLink>() on listing.Id equals link.ListingId into links
                         from link in links.DefaultIfEmpty()
                         select new { listing, link }).FirstOrDefaultAsync(cancellation);
        return row is null ? null : new ListingDetail(row.listing.Id, row.listing.Slug, row.listing.Facts(), row.listing.WithdrawnAt, row.link?.HubId);
    }
}

internal sealed record LinkedListing(string Slug, string Name, string Country, HubId? Hub);
