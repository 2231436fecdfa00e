using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>
/// Changes price lists. What the public has seen is never written over: a wrong row is marked and another put in its place. Where the offering has been public,
/// what somebody writes who may not publish waits for the review like the rest of the offering. Each answers null when done, else the key of the text that says why not.
/// </summary>
internal sealed class PriceSetting(SamverkaDb db, UnitOfWork work, OfferingDesk desk, TimeProvider clock, IdSource ids)
{
    /// <param name="publishes">Whether the writer may publish.</param>
    public Task<string?> Add(OfferingId id, Price price, bool publishes, Actor by, CancellationToken cancellation) =>
        Changing(id, new Change(by, "offerings.price"), offering => Put(offering, price, publishes, cancellation), cancellation);

    public Task<string?> Correct(OfferingId id, DateOnly from, Price price, bool publishes, Actor by, CancellationToken cancellation) =>
        Changing(id, new Change(by, "offerings.correct-price"), async offering => Correct(offering, from, price, publishes, await Rows(id, cancellation)), cancellation);

    public Task<string?> Remove(OfferingId id, DateOnly from, bool publishes, Actor by, CancellationToken cancellation) =>
        Changing(id, new Change(by, "offerings.remove-price"), offering => publishes || offering.PublishedVersion is null ? Take(offering, from, cancellation) : Task.FromResult<string?>("price.not-yours-to-remove"), cancellation);

    /// <summary>Throws away a row that waits: nobody else has seen it.</summary>
    public Task<string?> Forget(OfferingId id, Guid row, Actor by, CancellationToken cancellation) =>
        Changing(id, new Change(by, "offerings.remove-price"), async offering =>
        {
            var waiting = await Waiting(id).ToListAsync(cancellation);
            if (waiting.FirstOrDefault(price => price.Id == row) is not { } gone) return "price.not-there";
            db.Remove(gone);
            offering.PricesAwait = waiting.Count > 1;
            return null;
        }, cancellation);

    /// <summary>The rows alone, for a command that holds the lock and counts the change. A price cannot begin in the past: what was said then was said.</summary>
    public async Task<string?> Put(Offering offering, Price price, bool publishes, CancellationToken cancellation) => Put(offering, price, publishes, await Rows(offering.Id, cancellation));

    private string? Put(Offering offering, Price price, bool publishes, List<OfferingPrice> rows)
    {
        if (price.Validity.From < clock.Today()) return "price.in-the-past";
        var (list, refusal) = new PriceList(rows.Select(row => row.AsPrice())).With(price);
        if (list is null) return refusal;
        if (Awaits(offering, publishes)) return Wait(offering, price, null);
        foreach (var row in rows) row.To = list.Rows.Single(kept => kept.Validity.From == row.From).Validity.To;
        foreach (var added in list.Rows.Where(kept => rows.All(row => row.From != kept.Validity.From)).ToList()) Add(rows, OfferingPrice.Of(added, ids.New(), offering.Id, clock.Now()));
        return null;
    }

    /// <summary>The rows alone, for a command that holds the lock; also one that waits.</summary>
    public async Task<string?> Take(Offering offering, DateOnly from, CancellationToken cancellation)
    {
        var waiting = await Waiting(offering.Id).ToListAsync(cancellation);
        if (waiting.FirstOrDefault(row => row.From == from && row.Corrects is null) is { } unseen)
        {
            db.Remove(unseen);
            offering.PricesAwait = waiting.Count > 1;
            return null;
        }

        var rows = await Rows(offering.Id, cancellation);
        var (list, refusal) = new PriceList(rows.Select(row => row.AsPrice())).Without(from, clock.Today(), offering.PublishedVersion is not null);
        if (list is null) return refusal;
        foreach (var row in rows.Where(row => row.From != from)) row.To = list.Rows.Single(kept => kept.Validity.From == row.From).Validity.To;
        PutAside(offering, rows, rows.Single(row => row.From == from));
        return null;
    }

    /// <summary>Lets the rows that wait into the list, for a command that publishes. One whose day has passed meanwhile begins today.</summary>
    public async Task<string?> Settle(Offering offering, CancellationToken cancellation)
    {
        if (!offering.PricesAwait) return null;
        offering.PricesAwait = false;
        var (today, rows) = (clock.Today(), await Rows(offering.Id, cancellation));
        foreach (var row in await Waiting(offering.Id).OrderBy(row => row.SetAt).ThenBy(row => row.Id).ToListAsync(cancellation))
        {
            var price = row.AsPrice();
            db.Remove(row);
            var refusal = row.Corrects is { } wrong
                ? Correct(offering, rows.FirstOrDefault(standing => standing.Id == wrong)?.From ?? default, price, true, rows)
                : Put(offering, price with { Validity = price.Validity with { From = row.From < today ? today : row.From } }, true, rows);
            if (refusal is not null) return refusal;
        }

        return null;
    }

    private string? Correct(Offering offering, DateOnly from, Price price, bool publishes, List<OfferingPrice> rows)
    {
        var (list, refusal) = new PriceList(rows.Select(row => row.AsPrice())).Corrected(from, price);
        if (list is null) return refusal;
        var (wrong, right) = (rows.Single(row => row.From == from), list.Rows.Single(row => row.Validity.From == from));
        if (Awaits(offering, publishes)) return Wait(offering, right, wrong.Id);
        PutAside(offering, rows, wrong);
        Add(rows, OfferingPrice.Of(right, ids.New(), offering.Id, clock.Now(), offering.PublishedVersion is null ? null : wrong.Id));
        return null;
    }

    private static bool Awaits(Offering offering, bool publishes) => !publishes && offering.PublishedVersion is not null;

    private string? Wait(Offering offering, Price price, Guid? corrects)
    {
        db.Add(OfferingPrice.Of(price, ids.New(), offering.Id, clock.Now(), corrects, awaits: true));
        offering.PricesAwait = true;
        return null;
    }

    private void Add(List<OfferingPrice> rows, OfferingPrice row)
    {
        rows.Add(row);
        db.Add(row);
    }

    private void PutAside(Offering offering, List<OfferingPrice> rows, OfferingPrice row)
    {
        rows.Remove(row);
        if (offering.PublishedVersion is null) db.Remove(row);
        else row.CorrectedAt = clock.Now();
    }

    private Task<string?> Changing(OfferingId id, Change what, Func<Offering, Task<string?>> change, CancellationToken cancellation) =>
        work.Under([OfferingLock.Of(id)], what, async () =>
        {
            var offering = await db.Set<Offering>().FirstAsync(o => o.Id == id, cancellation);
            if (await change(offering) is { } refusal) return refusal;
            desk.Changed(offering);
            return null;
        }, cancellation);

    private Task<List<OfferingPrice>> Rows(OfferingId id, CancellationToken cancellation) => db.Set<OfferingPrice>().Where(row => row.OfferingId == id).ToListAsync(cancellation);

    private IQueryable<OfferingPrice> Waiting(OfferingId id) => db.Set<OfferingPrice>().IgnoreQueryFilters().Where(row => row.OfferingId == id && row.AwaitsSince != null);
}
