using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>Reads one offering as the public sees it.</summary>
internal sealed class OfferingReading(SamverkaDb db, IOrganisationDirectory organisations, TimeProvider clock)
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
        return new PublicOffering(row.offering, await Shown(row.offering, row.Content, cancellation), prices, related, prices.InForce(today), isOpen);
    }

    // A version says what the provider and its unit were called when it was written; everybody reads what they are called now.
    private async Task<OfferingContent> Shown(Offering offering, OfferingContent content, CancellationToken cancellation)
    {
        var shown = content.ForEverybody() with { Provider = offering.Provider };
        if (content.ProviderUnitId is not { } id) return shown;
        return (await organisations.UnitsByIds([id], cancellation)).GetValueOrDefault(id) is { } unit ? shown with { ProviderUnit = unit.Name } : shown;
    }
}
