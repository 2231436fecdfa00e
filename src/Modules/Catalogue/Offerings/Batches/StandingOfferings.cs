using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>Reads the offerings that the lines of a file are about, with all that changing them needs, in portions and not line by line.</summary>
internal sealed class StandingOfferings(SamverkaDb db, PriceSetting prices)
{
    public async Task<IReadOnlyDictionary<OfferingId, StandingOffering>> Of(IReadOnlyCollection<OfferingId> ids, CancellationToken cancellation)
    {
        var (found, rows) = (new Dictionary<OfferingId, StandingOffering>(), await prices.Rows(ids, cancellation));
        foreach (var some in ids.Chunk(PriceSetting.Portion))
        {
            var offerings = await (from offering in db.Set<Offering>()
                                   join version in db.Set<OfferingVersion>() on offering.Id equals version.OfferingId
                                   where some.Contains(offering.Id) && version.Number == offering.Version
                                   select new { offering, version.Content }).ToListAsync(cancellation);
            foreach (var one in offerings) found[one.offering.Id] = new StandingOffering(one.offering, one.Content, rows[one.offering.Id]);
        }

        return found;
    }
}

/// <param name="Content">Of the newest version.</param>
internal sealed record StandingOffering(Offering Offering, OfferingContent Content, PriceRows Prices);
