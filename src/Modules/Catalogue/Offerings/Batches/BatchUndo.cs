using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Content;
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
    /// <param name="publishes">Whether the reader may publish in a hub.</param>
    public async Task<UndoOutcome> Run(Guid id, IQueryable<Offering> editable, Func<HubId, bool> publishes, bool leaveChanged, Actor by, CancellationToken cancellation)
    {
        var rows = await Rows(id).Select(row => row.OfferingId).ToListAsync(cancellation);
        return await work.Under(
            [new LockKey("catalogue", $"offering-batch/{id}"), .. rows.Distinct().Select(OfferingLock.Of)],
            new Change(by, "offerings.undo-import"), () => Once(id, editable, publishes, leaveChanged, by, cancellation), cancellation);
    }

    public async Task<IReadOnlyList<StandingRow>> Standing(Guid id, IQueryable<Offering> editable, Func<HubId, bool> publishes, CancellationToken cancellation)
    {
        var rows = await Rows(id).OrderBy(row => row.Line).ToListAsync(cancellation);
        var ids = rows.Select(row => row.OfferingId).Distinct().ToList();
        var offerings = new Dictionary<OfferingId, Offering>();
        foreach (var some in ids.Chunk(PriceSetting.Portion))
        {
            foreach (var offering in await editable.AsTracking().Where(offering => some.Contains(offering.Id)).ToListAsync(cancellation)) offerings[offering.Id] = offering;
        }

        var (priced, today) = (await prices.Rows(ids, cancellation), clock.Today());
        return [.. rows.Select(row => new StandingRow(row, offerings.GetValueOrDefault(row.OfferingId), priced[row.OfferingId], today, publishes))];
    }

    private IQueryable<OfferingBatchRow> Rows(Guid id) => db.Set<OfferingBatchRow>().AsNoTracking().Where(row => row.BatchId == id);

    private async Task<UndoOutcome> Once(Guid id, IQueryable<Offering> editable, Func<HubId, bool> publishes, bool leaveChanged, Actor by, CancellationToken cancellation)
    {
        var batch = await db.Set<ImportBatch>().FirstAsync(b => b.Id == id && b.Kind == BatchReading.Kind, cancellation);
        if (batch.Status != ImportStatus.Applied) return new UndoOutcome.AlreadyDone();
        var rows = await Standing(id, editable, publishes, cancellation);
        var untouched = rows.Where(row => row.Standing == RowStanding.AsLeft).ToList();
        if (untouched.Count < rows.Count && !leaveChanged) return new UndoOutcome.Changed();
        await Remove(id, [.. untouched.Where(row => row.Row.IsNew)], cancellation);
        var former = await Former(id, cancellation);
        foreach (var row in untouched.Where(row => !row.Row.IsNew)) await TakeBack(row, former, publishes, by, cancellation);
        batch.Undo(clock.Now());
        return new UndoOutcome.Done(untouched.Count, rows.Count - untouched.Count);
    }

    private async Task Remove(Guid id, IReadOnlyList<StandingRow> drafts, CancellationToken cancellation)
    {
        if (drafts.Count == 0) return;
        var gone = drafts.Select(draft => draft.Offering!.Id).ToHashSet();
        var lines = Rows(id).Where(row => row.Version == 1 && !row.OnlyPrice);
        var statuses = await db.Set<OfferingStatus>().Where(status => lines.Any(row => row.OfferingId == status.OfferingId)).ToListAsync(cancellation);
        var versions = await db.Set<OfferingVersion>().Where(version => lines.Any(row => row.OfferingId == version.OfferingId)).ToListAsync(cancellation);
        db.RemoveRange(drafts.SelectMany(draft => draft.Prices.Every));
        db.RemoveRange(statuses.Where(status => gone.Contains(status.OfferingId)));
        db.RemoveRange(versions.Where(version => gone.Contains(version.OfferingId)));
        db.RemoveRange(drafts.Select(draft => draft.Offering!));
    }

    private async Task TakeBack(StandingRow line, Dictionary<(OfferingId, int), OfferingContent> former, Func<HubId, bool> publishes, Actor by, CancellationToken cancellation)
    {
        var (row, offering) = (line.Row, line.Offering!);
        // What somebody took out of the price list by hand is gone already.
        if (row.PriceId is { } price) prices.TakeBack(offering, price, publishes(offering.HubId), line.Prices, by);
        if (!row.OnlyPrice) await WriteFormer(row, offering, former[(row.OfferingId, row.Version - 1)], by, cancellation);
        desk.Changed(offering);
    }

    private async Task WriteFormer(OfferingBatchRow row, Offering offering, OfferingContent former, Actor by, CancellationToken cancellation)
    {
        offering.ProviderId = row.ProviderBefore;
        // What the public sees already is no change that waits.
        var isPublic = offering.PublishedVersion == row.Version - 1;
        desk.AddVersion(offering, former, by);
        if (isPublic) await desk.ShowNewest(offering, former, cancellation);
    }

    // What each line found, by offering and number.
    private async Task<Dictionary<(OfferingId, int), OfferingContent>> Former(Guid id, CancellationToken cancellation)
    {
        var found = await (from row in Rows(id)
                           join version in db.Set<OfferingVersion>() on row.OfferingId equals version.OfferingId
                           where !row.OnlyPrice && version.Number == row.Version - 1
                           select new { version.OfferingId, version.Number, version.Content }).ToListAsync(cancellation);
        return found.ToDictionary(version => (version.OfferingId, version.Number), version => version.Content);
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
