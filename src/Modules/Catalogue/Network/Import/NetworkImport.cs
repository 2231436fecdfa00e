using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Locks;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Batches of the network: look at one, apply it, undo it. A batch is applied or undone whole or not at all.</summary>
internal sealed class NetworkImport(SamverkaDb db, UnitOfWork unit, IHubListings hubs, Publisher publisher, ICodeLists lists, TimeProvider clock, IdSource ids)
{
    public const string Kind = "network";

    /// <summary>Held by whatever changes the network or throws away what was to change it.</summary>
    public static readonly LockKey[] Alone = [new("catalogue", "network")];

    /// <summary>Reads the export and keeps what it would do. An <see cref="ImportFault"/> says that the file cannot be read.</summary>
    public async Task<ImportBatch> Preview(ImportFile file, DateOnly asOf, Actor by, CancellationToken cancellation)
    {
        var rows = new CatalogueReader(lists).Read(file);
        var known = await Known(cancellation);
        var plan = ImportPlan.Of(known, rows, new Merging(known.Select(listing => listing.Facts)).Export);
        return await Keep(new BatchSource(file.Name, file.Checksum, file.Reading, asOf), plan, known, new Dictionary<ListingIdentity, string>(), by, cancellation);
    }

    public async Task<ImportBatch> Preview(BatchSource source, IReadOnlyList<ReadRow> rows, IReadOnlyDictionary<ListingIdentity, string> slugs, CancellationToken cancellation)
    {
        var known = await Known(cancellation);
        return await Keep(source, ImportPlan.Of(known, rows, Merging.Shipped), known, slugs, Actor.System, cancellation);
    }

    public async Task<IReadOnlyList<RowFault>> Faults(Guid batch, CancellationToken cancellation) =>
        [.. (await db.Set<ImportRowError>().AsNoTracking().Where(error => error.BatchId == batch).OrderBy(error => error.Number).ToListAsync(cancellation)).Select(error => error.Fault)];

    public Task<ImportOutcome> Apply(Guid id, Actor by, CancellationToken cancellation) =>
        unit.Under(Alone, new Change(by, "catalogue.network.import"), async () =>
        {
            var batch = await db.Set<ImportBatch>().FirstOrDefaultAsync(b => b.Id == id && b.Kind == Kind, cancellation);
            if (batch is null) return ImportOutcome.NotFound;
            if (batch.Status != ImportStatus.Preview) return ImportOutcome.AlreadyDone;
            if (await db.Set<ImportBatch>().AnyAsync(b => b.Kind == Kind && b.ChangedAt > batch.CreatedAt, cancellation)) return ImportOutcome.Stale;
            await new BatchWriter(db, hubs, clock.Now()).Forward(await Changes(id, cancellation), cancellation);
            batch.Apply(clock.Now());
            publisher.Publish(new NetworkChanged(id));
            return ImportOutcome.Done;
        }, cancellation);

    public Task<ImportOutcome> Undo(Guid id, Actor by, CancellationToken cancellation) =>
        unit.Under(Alone, new Change(by, "catalogue.network.undo-import"), async () =>
        {
            var batch = await db.Set<ImportBatch>().FirstOrDefaultAsync(b => b.Id == id && b.Kind == Kind, cancellation);
            if (batch is null) return ImportOutcome.NotFound;
            if (batch.Status != ImportStatus.Applied) return ImportOutcome.AlreadyDone;
            if (await db.Set<ImportBatch>().AnyAsync(b => b.Kind == Kind && b.Status == ImportStatus.Applied && b.ChangedAt > batch.ChangedAt, cancellation)) return ImportOutcome.NotNewest;
            await new BatchWriter(db, hubs, clock.Now()).Back(await Changes(id, cancellation), cancellation);
            batch.Undo(clock.Now());
            publisher.Publish(new NetworkChanged(id));
            return ImportOutcome.Done;
        }, cancellation);

    private Task<List<ListingChange>> Changes(Guid batch, CancellationToken cancellation) =>
        db.Set<ListingChange>().AsNoTracking().Where(change => change.BatchId == batch).OrderBy(change => change.Number).ToListAsync(cancellation);

    private async Task<List<KnownListing>> Known(CancellationToken cancellation)
    {
        var listings = await db.Set<NetworkListing>().AsNoTracking().Include(listing => listing.Levels).ToListAsync(cancellation);
        return [.. listings.Select(listing => new KnownListing(listing.Id, listing.Slug, listing.Facts(), listing.WithdrawnAt))];
    }

    private async Task<ImportBatch> Keep(
        BatchSource source, ImportPlan plan, IReadOnlyList<KnownListing> known, IReadOnlyDictionary<ListingIdentity, string> wishes, Actor by, CancellationToken cancellation)
    {
        var batch = source.Batch(ids.New(), Kind, clock.Now(), plan);
        db.Add(batch);
        db.AddRange(plan.Faults.Select((fault, number) => ImportRowError.Of(batch.Id, number, fault)));
        var slugs = new Slugs(known.Select(listing => listing.Slug));
        db.AddRange(plan.Changes.Select((change, number) => new ListingChange
        {
            BatchId = batch.Id,
            Number = number,
            Kind = change.Kind,
            ListingId = change.Known?.Id ?? ids.New<ListingId>(),
            Slug = change.Known is null ? slugs.Take(wishes.GetValueOrDefault(change.After!.Identity) ?? change.After!.Name) : null,
            Before = change.Known?.Facts.ToJson(),
            After = change.After?.ToJson(),
            WithdrawnBefore = change.Known?.WithdrawnAt,
        }));
        await unit.Save(new Change(by, "catalogue.network.preview-import"), cancellation);
        db.ChangeTracker.Clear();
        return batch;
    }
}
