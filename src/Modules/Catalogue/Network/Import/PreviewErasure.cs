using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Files;
using Samverka.Platform.Imports;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Throws away files that were looked at but never applied; how long they are kept stands in the data.</summary>
internal sealed class PreviewErasure(SamverkaDb db, UnitOfWork work, TimeProvider clock)
{
    private static readonly Lazy<Retention> Kept = new(Read);

    public static int Days => Kept.Value.PreviewDays;

    /// <summary>How many batches were thrown away.</summary>
    public Task<int> Run(CancellationToken cancellation) =>
        work.Under(NetworkImport.Alone, new Change(Actor.System, "catalogue.network.discard-preview"), async () =>
        {
            var before = clock.Now().AddDays(-Days);
            var batches = await db.Set<ImportBatch>()
                .Where(batch => batch.Kind == NetworkImport.Kind && batch.Status == ImportStatus.Preview && batch.CreatedAt < before).ToListAsync(cancellation);
            var ids = batches.Select(batch => batch.Id).ToList();
            await db.Set<ListingChange>().Where(change => ids.Contains(change.BatchId)).ExecuteDeleteAsync(cancellation);
            await db.Set<ImportRowError>().Where(error => ids.Contains(error.BatchId)).ExecuteDeleteAsync(cancellation);
            db.RemoveRange(batches);
            return batches.Count;
        }, cancellation);

    private static Retention Read()
    {
        using var stream = DataFiles.Open("network/retention.json");
        return JsonSerializer.Deserialize<Retention>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Retention(int PreviewDays);
}
