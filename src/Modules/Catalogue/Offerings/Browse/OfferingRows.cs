using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>Offerings as lists show them, with today's price: from memory what has not changed since it was shown last, else from its rows.</summary>
internal sealed class OfferingRows(SamverkaDb db, OfferingCache cache, ShownOfferings shown, TimeProvider clock)
{
    private static readonly KnownQuery<List<OfferingId>, DateOnly, ReadOffering> Read = new((db, ids, day) =>
        db.Set<Offering>().AsNoTracking().Where(offering => ids.Contains(offering.Id)).LeftJoin(
            db.Set<OfferingPrice>().AsNoTracking().Where(price => price.From <= day && (price.To == null || day <= price.To)), offering => offering.Id, price => price.OfferingId,
            (o, price) => new ReadOffering(
                o.Id, o.HubId, o.Slug, o.Kind, o.Function, o.Title, o.Summary, o.Provider, o.OutsideConsortium, o.IsDemo, o.Revision, o.State, o.ValidFrom, o.ValidTo, price)));

    private readonly DateOnly _today = clock.Today();

    /// <summary>In no order; unknown ids, and those that the public may not see today, are left out.</summary>
    public async Task<Dictionary<OfferingId, OfferingSummary>> ByIds(IReadOnlyCollection<OfferingId> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<OfferingId, OfferingSummary>(ids.Count);
        var unknown = new List<OfferingId>();
        var index = cache.Fresh;
        foreach (var id in ids)
        {
            if (index?.Find(id) is { } entry && shown.Of(entry, _today) is { } known) found[id] = known;
            else unknown.Add(id);
        }

        if (unknown.Count == 0) return found;
        // Within a transaction a row may be one that is taken back.
        var mayBeKept = db.Database.CurrentTransaction is null;
        await foreach (var row in Read.Of(db, unknown, _today).WithCancellation(cancellation))
        {
            if (!row.IsPublicOn(_today)) continue;
            var summary = found[row.Id] = row.Summary();
            if (mayBeKept) shown.Keep(summary, row.Revision, _today);
        }

        return found;
    }
}
