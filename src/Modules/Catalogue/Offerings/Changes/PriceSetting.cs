using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Adds rows to price lists, and takes away those that are still to come.</summary>
internal sealed class PriceSetting(SamverkaDb db, UnitOfWork work, OfferingDesk desk, TimeProvider clock, IdSource ids)
{
    /// <summary>Null when done, else the key of the text that says why not. A price cannot begin in the past: what was said then was said.</summary>
    public Task<string?> Add(OfferingId id, Price price, Actor by, CancellationToken cancellation) =>
        work.Under([OfferingLock.Of(id)], new Change(by, "offerings.price"), async () =>
        {
            if (price.Validity.From < clock.Today()) return "price.in-the-past";
            var offering = await db.Set<Offering>().FirstAsync(o => o.Id == id, cancellation);
            var rows = await db.Set<OfferingPrice>().Where(row => row.OfferingId == id).ToListAsync(cancellation);
            var (list, refusal) = new PriceList(rows.Select(row => row.AsPrice())).With(price);
            if (list is null) return refusal;
            foreach (var row in rows) row.To = list.Rows.Single(kept => kept.Validity.From == row.From).Validity.To;
            db.Add(OfferingPrice.Of(price, ids.New(), id, clock.Now()));
            desk.Changed(offering);
            return null;
        }, cancellation);

    /// <summary>Null when done, else the key of the text that says why not. A price that has been valid for a day is never taken away.</summary>
    public Task<string?> Remove(OfferingId id, DateOnly from, Actor by, CancellationToken cancellation) =>
        work.Under([OfferingLock.Of(id)], new Change(by, "offerings.remove-price"), async () =>
        {
            var offering = await db.Set<Offering>().FirstAsync(o => o.Id == id, cancellation);
            var rows = await db.Set<OfferingPrice>().Where(row => row.OfferingId == id).ToListAsync(cancellation);
            var (list, refusal) = new PriceList(rows.Select(row => row.AsPrice())).Without(from, clock.Today());
            if (list is null) return refusal;
            foreach (var row in rows.Where(row => row.From != from)) row.To = list.Rows.Single(kept => kept.Validity.From == row.From).Validity.To;
            db.Remove(rows.Single(row => row.From == from));
            desk.Changed(offering);
            return null;
        }, cancellation);
}
