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
    /// <summary>How many records one question to the database asks for.</summary>
    public const int Portion = 500;

    /// <param name="publishes">Whether the writer may publish.</param>
    public Task<string?> Add(OfferingId id, Price price, bool publishes, Actor by, CancellationToken cancellation) =>
        Changing(id, new Change(by, "offerings.price"), (offering, rows) => Put(offering, price, publishes, rows, by).Refusal, cancellation);

    public Task<string?> Correct(OfferingId id, DateOnly from, Price price, bool publishes, Actor by, CancellationToken cancellation) =>
        Changing(id, new Change(by, "offerings.correct-price"), (offering, rows) => Correct(offering, from, price, publishes, rows, new PriceHands(by.Id)), cancellation);

    public Task<string?> Remove(OfferingId id, DateOnly from, bool publishes, Actor by, CancellationToken cancellation) =>
        Changing(id, new Change(by, "offerings.remove-price"), (offering, rows) => Take(offering, from, publishes, rows, by), cancellation);

    /// <summary>Throws away a row that waits: nobody else has seen it.</summary>
    public Task<string?> Forget(OfferingId id, Guid row, Actor by, CancellationToken cancellation) =>
        Changing(id, new Change(by, "offerings.remove-price"), (offering, rows) =>
        {
            if (rows.Waiting.FirstOrDefault(price => price.Id == row) is not { } gone) return "price.not-there";
            Drop(offering, rows, gone);
            return null;
        }, cancellation);

    public async Task<PriceRows> Rows(OfferingId id, CancellationToken cancellation) => (await Rows([id], cancellation))[id];

    /// <summary>The rows of many offerings, for a command that changes them; an offering without a price has none.</summary>
    public async Task<IReadOnlyDictionary<OfferingId, PriceRows>> Rows(IReadOnlyCollection<OfferingId> ids, CancellationToken cancellation)
    {
        var rows = new List<OfferingPrice>();
        foreach (var some in ids.Chunk(Portion))
        {
            rows.AddRange(await db.Set<OfferingPrice>().IgnoreQueryFilters().Where(row => some.Contains(row.OfferingId) && row.CorrectedAt == null).ToListAsync(cancellation));
        }

        var found = rows.ToLookup(row => row.OfferingId);
        return ids.Distinct().ToDictionary(id => id, id => new PriceRows([.. found[id]]));
    }

    /// <summary>The row that came of it, for a command that holds the lock and counts the change. A price cannot begin in the past: what was said then was said.</summary>
    public (OfferingPrice? Row, string? Refusal) Put(Offering offering, Price price, bool publishes, PriceRows rows, Actor by)
    {
        var from = price.Validity.From;
        if (from < clock.Today()) return (null, "price.in-the-past");
        if (Awaits(offering, publishes))
        {
            // What waits from the same day gives way to the new.
            var refused = rows.WithWaiting(clock.Today(), except: from).List.With(price).Refusal;
            return refused is null ? (Wait(offering, price, null, rows, by.Id), null) : (null, refused);
        }

        var (list, refusal) = rows.List.With(price);
        if (list is null) return (null, refusal);
        Write(offering, list, rows, _ => new PriceHands(by.Id));
        return (rows.Listed.Single(row => row.From == from), null);
    }

    /// <summary>Takes a row back that a file added, for a command that holds the lock; also one that waits.</summary>
    public string? TakeBack(Offering offering, Guid row, bool publishes, PriceRows rows, Actor by)
    {
        if (rows.Waiting.FirstOrDefault(waiting => waiting.Id == row) is { } unseen)
        {
            Drop(offering, rows, unseen);
            return null;
        }

        return rows.Listed.FirstOrDefault(listed => listed.Id == row) is { } standing ? Take(offering, standing.From, publishes, rows, by) : "price.not-there";
    }

    /// <summary>
    /// Lets the rows that wait into the list, for a command that publishes. One whose day has passed meanwhile begins today, if it is not over or another has begun since;
    /// a correction of what has been corrected already is left out.
    /// </summary>
    /// <param name="by">Who publishes, and has reviewed them with the rest.</param>
    public async Task<string?> Settle(Offering offering, Actor by, CancellationToken cancellation)
    {
        if (!offering.PricesAwait) return null;
        var (today, rows) = (clock.Today(), await Rows(offering.Id, cancellation));
        foreach (var row in rows.Waiting.Where(row => row.Corrects is not null))
        {
            if (rows.Listed.FirstOrDefault(standing => standing.Id == row.Corrects) is { } wrong && Correct(offering, wrong.From, row.AsPrice(), true, rows, new PriceHands(row.SetBy, by.Id)) is { } refusal) return refusal;
        }

        var (list, over) = rows.WithWaiting(today);
        if (over is not null) return over;
        var waited = rows.Waiting.Where(row => row.Corrects is null).ToList();
        Write(offering, rows.List.Then(list, today), rows, price => waited.LastOrDefault(row => price.Validity.From == (row.From < today ? today : row.From)) is { } row ? new PriceHands(row.SetBy, by.Id) : new PriceHands(by.Id));
        foreach (var row in rows.Waiting.ToList()) Drop(offering, rows, row);
        return null;
    }

    private string? Take(Offering offering, DateOnly from, bool publishes, PriceRows rows, Actor by)
    {
        if (Awaits(offering, publishes)) return "price.not-yours-to-remove";
        var (list, refusal) = rows.List.Without(from, clock.Today(), offering.PublishedVersion is not null);
        if (list is null) return refusal;
        PutAside(offering, rows, rows.Listed.Single(row => row.From == from));
        Write(offering, list, rows, _ => new PriceHands(by.Id));
        return null;
    }

    private string? Correct(Offering offering, DateOnly from, Price price, bool publishes, PriceRows rows, PriceHands hands)
    {
        var (list, refusal) = rows.List.Corrected(from, price);
        if (list is null) return refusal;
        var (wrong, right) = (rows.Listed.Single(row => row.From == from), list.Rows.Single(row => row.Validity.From == from));
        if (Awaits(offering, publishes))
        {
            Wait(offering, right, wrong.Id, rows, hands.Writer);
            return null;
        }

        PutAside(offering, rows, wrong);
        Add(rows, OfferingPrice.Of(right, ids.New(), offering.Id, clock.Now(), hands, offering.PublishedVersion is null ? null : wrong.Id));
        return null;
    }

    private static bool Awaits(Offering offering, bool publishes) => !publishes && offering.PublishedVersion is not null;

    private OfferingPrice Wait(Offering offering, Price price, Guid? corrects, PriceRows rows, Guid? writer)
    {
        foreach (var before in rows.Waiting.Where(row => row.Corrects == corrects && (corrects is not null || row.From == price.Validity.From)).ToList()) Drop(offering, rows, before);
        var row = OfferingPrice.Of(price, ids.New(), offering.Id, clock.Now(), new PriceHands(writer), corrects, awaits: true);
        rows.Waiting.Add(row);
        db.Add(row);
        offering.PricesAwait = true;
        return row;
    }

    private void Write(Offering offering, PriceList list, PriceRows rows, Func<Price, PriceHands> hands)
    {
        foreach (var row in rows.Listed) row.To = list.Rows.Single(kept => kept.Validity.From == row.From).Validity.To;
        foreach (var added in list.Rows.Where(kept => rows.Listed.All(row => row.From != kept.Validity.From)).ToList()) Add(rows, OfferingPrice.Of(added, ids.New(), offering.Id, clock.Now(), hands(added)));
    }

    private void Add(PriceRows rows, OfferingPrice row)
    {
        rows.Listed.Add(row);
        db.Add(row);
    }

    private void Drop(Offering offering, PriceRows rows, OfferingPrice waiting)
    {
        rows.Waiting.Remove(waiting);
        db.Remove(waiting);
        offering.PricesAwait = rows.Waiting.Count > 0;
    }

    private void PutAside(Offering offering, PriceRows rows, OfferingPrice row)
    {
        rows.Listed.Remove(row);
        if (offering.PublishedVersion is null) db.Remove(row);
        else row.CorrectedAt = clock.Now();
    }

    private Task<string?> Changing(OfferingId id, Change what, Func<Offering, PriceRows, string?> change, CancellationToken cancellation) =>
        work.Under([OfferingLock.Of(id)], what, async () =>
        {
            var offering = await db.Set<Offering>().FirstAsync(o => o.Id == id, cancellation);
            if (change(offering, await Rows(id, cancellation)) is { } refusal) return refusal;
            desk.Changed(offering);
            return null;
        }, cancellation);
}
