using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>Takes a file back: new drafts go, and the others get their former words as a new version. What was changed since is named, and nothing is taken back unless the rest is asked for.</summary>
internal sealed class BatchUndo(SamverkaDb db, UnitOfWork work, OfferingDesk desk, PriceSetting prices, TimeProvider clock)
{
    /// <param name="editable">The offerings that the reader may change.</param>
    public async Task<UndoOutcome> Run(Guid id, IQueryable<Offering> editable, bool leaveChanged, Actor by, CancellationToken cancellation)
    {
        var rows = await Rows(id).Select(row => row.OfferingId).ToListAsync(cancellation);
        return await work.Under(
            [new LockKey("catalogue", $"offering-batch/{id}"), .. rows.Distinct().Select(OfferingLock.Of)],
            new Change(by, "offerings.undo-import"), () => Once(id, editable, leaveChanged, by, cancellation), cancellation);
    }

    public async Task<IReadOnlyList<(OfferingBatchRow Row, RowStanding Standing)>> Standing(Guid id, IQueryable<Offering> editable, CancellationToken cancellation)
    {
        var rows = await Rows(id).OrderBy(row => row.Line).ToListAsync(cancellation);
        var offerings = await Offerings(rows, editable, cancellation);
        var ids = rows.Select(row => row.OfferingId).ToList();
        var priced = (await db.Set<OfferingPrice>().Where(price => ids.Contains(price.OfferingId)).Select(price => new { price.OfferingId, price.From }).ToListAsync(cancellation)).ToLookup(price => price.OfferingId, price => price.From);
        var today = clock.Today();
        return [.. rows.Select(row => (row, Of(row, offerings.GetValueOrDefault(row.OfferingId), priced[row.OfferingId], today)))];
    }

    private static RowStanding Of(OfferingBatchRow row, Offering? offering, IEnumerable<DateOnly> prices, DateOnly today) => offering switch
    {
        null => RowStanding.Gone,
        _ when !row.IsNew && row.PriceFrom is { } from && from <= today && prices.Contains(from) => RowStanding.PriceHolds,
        _ when row.OnlyPrice => RowStanding.AsLeft,
        _ when offering.Version != row.Version => RowStanding.Rewritten,
        _ when offering.PublishedVersion == row.Version => RowStanding.Published,
        { ReviewAskedAt: not null } or { State: OfferingState.Withdrawn } => RowStanding.MovedOn,
        _ when row.IsNew && prices.Any(from => from != row.PriceFrom) => RowStanding.Priced,
        _ => RowStanding.AsLeft,
    };

    private IQueryable<OfferingBatchRow> Rows(Guid id) => db.Set<OfferingBatchRow>().AsNoTracking().Where(row => row.BatchId == id);

    private static Task<Dictionary<OfferingId, Offering>> Offerings(IReadOnlyList<OfferingBatchRow> rows, IQueryable<Offering> editable, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.OfferingId).ToList();
        return editable.AsTracking().Where(offering => ids.Contains(offering.Id)).ToDictionaryAsync(offering => offering.Id, cancellation);
    }

    private async Task<UndoOutcome> Once(Guid id, IQueryable<Offering> editable, bool leaveChanged, Actor by, CancellationToken cancellation)
    {
        var batch = await db.Set<ImportBatch>().FirstAsync(b => b.Id == id && b.Kind == BatchReading.Kind, cancellation);
        if (batch.Status != ImportStatus.Applied) return new UndoOutcome.AlreadyDone();
        var rows = await Standing(id, editable, cancellation);
        var untouched = rows.Where(row => row.Standing == RowStanding.AsLeft).Select(row => row.Row).ToList();
        if (untouched.Count < rows.Count && !leaveChanged) return new UndoOutcome.Changed();
        foreach (var row in untouched) await TakeBack(row, by, cancellation);
        batch.Undo(clock.Now());
        return new UndoOutcome.Done(untouched.Count, rows.Count - untouched.Count);
    }

    private async Task TakeBack(OfferingBatchRow row, Actor by, CancellationToken cancellation)
    {
        var offering = await db.Set<Offering>().FirstAsync(o => o.Id == row.OfferingId, cancellation);
        if (row.IsNew)
        {
            db.RemoveRange(await db.Set<OfferingPrice>().IgnoreQueryFilters().Where(price => price.OfferingId == row.OfferingId).ToListAsync(cancellation));
            db.RemoveRange(await db.Set<OfferingStatus>().Where(status => status.OfferingId == row.OfferingId).ToListAsync(cancellation));
            db.RemoveRange(await db.Set<OfferingVersion>().Where(version => version.OfferingId == row.OfferingId).ToListAsync(cancellation));
            db.Remove(offering);
            return;
        }

        // What somebody took out of the price list by hand is gone already.
        if (row.PriceFrom is { } from) await prices.Take(offering, from, cancellation);
        if (!row.OnlyPrice) await WriteFormer(row, offering, by, cancellation);
        desk.Changed(offering);
    }

    private async Task WriteFormer(OfferingBatchRow row, Offering offering, Actor by, CancellationToken cancellation)
    {
        var former = await db.Set<OfferingVersion>().AsNoTracking().FirstAsync(version => version.OfferingId == row.OfferingId && version.Number == row.Version - 1, cancellation);
        offering.ProviderId = row.ProviderBefore;
        // What the public sees already is no change that waits.
        var isPublic = offering.PublishedVersion == former.Number;
        desk.AddVersion(offering, former.Content, by);
        if (isPublic) await desk.ShowNewest(offering, former.Content, cancellation);
    }
}

internal abstract record UndoOutcome
{
    private UndoOutcome()
    {
    }

    public sealed record Done(int TakenBack, int Left) : UndoOutcome;

    public sealed record AlreadyDone : UndoOutcome;

    /// <summary>Something was changed since; nothing has been taken back.</summary>
    public sealed record Changed : UndoOutcome;
}
