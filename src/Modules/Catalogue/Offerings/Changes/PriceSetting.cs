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
    /// <summary>Null when done, else the key of the text that says why not.</summary>
    public Task<string?> Add(OfferingId id, Price price, Actor by, CancellationToken cancellation) =>
        work.Under([OfferingLock.Of(id)], new Change(by, "offerings.price"), () => Changing(id, () => Put(id, price, cancellation), cancellation), cancellation);

    /// <summary>Null when done, else the key of the text that says why not. A price that has been valid for a day is never taken away.</summary>
    public Task<string?> Remove(OfferingId id, DateOnly from, Actor by, CancellationToken cancellation) =>
        work.Under([OfferingLock.Of(id)], new Change(by, "offerings.remove-price"), () => Changing(id, () => Take(id, from, cancellation), cancellation), cancellation);

    /// <summary>The rows alone, for a command that holds the lock and counts the change. A price cannot begin in the past: what was said then was said.</summary>
    public async Task<string?> Put(OfferingId id, Price price, CancellationToken cancellation)
    {
        if (price.Validity.From < clock.Today()) return "price.in-the-past";
        var rows = await Rows(id, cancellation);
        var (list, refusal) = new PriceList(rows.Select(row => row.AsPrice())).With(price);
        if (list is null) return refusal;
        foreach (var row in rows) row.To = list.Rows.Single(kept => kept.Validity.From == row.From).Validity.To;
        db.Add(OfferingPrice.Of(price, ids.New(), id, clock.Now()));
        return null;
    }

    /// <summary>The rows alone, as <see cref="Put"/>.</summary>
    public async Task<string?> Take(OfferingId id, DateOnly from, CancellationToken cancellation)
    {
        var rows = await Rows(id, cancellation);
        var (list, refusal) = new PriceList(rows.Select(row => row.AsPrice())).Without(from, clock.Today());
        if (list is null) return refusal;
        foreach (var row in rows.Where(row => row.From != from)) row.To = list.Rows.Single(kept => kept.Validity.From == row.From).Validity.To;
        db.Remove(rows.Single(row => row.From == from));
        return null;
    }

    private async Task<string?> Changing(OfferingId id, Func<Task<string?>> change, CancellationToken cancellation)
    {
        var offering = await db.Set<Offering>().FirstAsync(o => o.Id == id, cancellation);
        if (await change() is { } refusal) return refusal;
        desk.Changed(offering);
        return null;
    }

    private Task<List<OfferingPrice>> Rows(OfferingId id, CancellationToken cancellation) => db.Set<OfferingPrice>().Where(row => row.OfferingId == id).ToListAsync(cancellation);
}
