using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>Reads one offering as the public sees it.</summary>
internal sealed class OfferingReading(SamverkaDb db, TimeProvider clock)
{
    /// <summary>Null when there is none, or when it was never published.</summary>
    public Task<PublicOffering?> BySlug(string slug, CancellationToken cancellation) =>
        Read(db.Set<Offering>().Where(offering => offering.Slug == slug), cancellation);

    public Task<PublicOffering?> ById(OfferingId id, CancellationToken cancellation) =>
        Read(db.Set<Offering>().Where(offering => offering.Id == id), cancellation);

    private async Task<PublicOffering?> Read(IQueryable<Offering> one, CancellationToken cancellation)
    {
        var today = clock.Today();
        var row = await (from offering in one.AsNoTracking()
                         join version in db.Set<OfferingVersion>().AsNoTracking() on offering.Id equals version.OfferingId
                         where version.Number == offering.PublishedVersion
                         select new { offering, version.Content }).FirstOrDefaultAsync(cancellation);
        if (row is null) return null;
        var prices = new PriceList((await db.Set<OfferingPrice>().AsNoTracking().Of(row.offering.Id).ToListAsync(cancellation)).Select(price => price.AsPrice()));
        var slugs = row.Content.Related;
        var related = slugs.Count == 0 ? [] : (await db.Set<Offering>().AsNoTracking().Where(offering => slugs.Contains(offering.Slug)).ToListAsync(cancellation)).Where(offering => offering.IsPublicOn(today)).ToList();
        var isOpen = row.offering.State == OfferingState.Published && row.Content.Validity.Holds(today);
        return new PublicOffering(row.offering, row.Content, prices, related, prices.InForce(today), isOpen);
    }
}
