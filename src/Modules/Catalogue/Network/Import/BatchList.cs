using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Reads batches for the administrator's pages.</summary>
internal sealed class BatchList(SamverkaDb db)
{
    public const int PageSize = 50;

    public async Task<IReadOnlyList<ImportBatch>> Newest(CancellationToken cancellation) =>
        await db.Set<ImportBatch>().AsNoTracking().Where(batch => batch.Kind == NetworkImport.Kind)
            .OrderByDescending(batch => batch.CreatedAt).ThenByDescending(batch => batch.Id).ToListAsync(cancellation);

    public Task<ImportBatch?> Find(Guid id, CancellationToken cancellation) =>
        db.Set<ImportBatch>().AsNoTracking().FirstOrDefaultAsync(batch => batch.Id == id && batch.Kind == NetworkImport.Kind, cancellation);

    /// <summary>Whether it is the newest that is applied, and so may be undone.</summary>
    public async Task<bool> IsNewest(ImportBatch batch, CancellationToken cancellation) =>
        batch.Status == ImportStatus.Applied && !await db.Set<ImportBatch>().AnyAsync(
            other => other.Kind == NetworkImport.Kind && other.Status == ImportStatus.Applied && other.ChangedAt > batch.ChangedAt, cancellation);

    /// <summary>In the order of the file, from after a number.</summary>
    public async Task<IReadOnlyList<ListingChange>> Changes(Guid batch, ChangeKind? kind, int after, int most, CancellationToken cancellation) =>
        await db.Set<ListingChange>().AsNoTracking()
            .Where(change => change.BatchId == batch && change.Number > after && (kind == null || change.Kind == kind))
            .OrderBy(change => change.Number).Take(most).ToListAsync(cancellation);
}
