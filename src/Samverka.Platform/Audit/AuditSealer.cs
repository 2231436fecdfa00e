using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;

namespace Samverka.Platform.Audit;

/// <summary>Chains finished entries in the background; chaining inside each save would make every writer wait for every other.</summary>
internal sealed class AuditSealer(SamverkaDb db)
{
    private const int Batch = 2_000;

    /// <summary>Seals what is committed; answers how many entries it chained.</summary>
    public async Task<int> Seal(CancellationToken cancellation)
    {
        var total = 0;
        int sealedNow;
        do
        {
            sealedNow = await SealBatch(cancellation);
            total += sealedNow;
        }
        while (sealedNow == Batch);
        return total;
    }

    private async Task<int> SealBatch(CancellationToken cancellation)
    {
        if (!await db.Set<AuditEntry>().AnyAsync(entry => entry.Position == null, cancellation)) return 0;
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await LockTaker.Take(db, [new LockKey("platform", "audit-chain")], cancellation);
        var last = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.Position != null)
            .OrderByDescending(entry => entry.Position).FirstOrDefaultAsync(cancellation);
        var open = await db.Set<AuditEntry>().Where(entry => entry.Position == null)
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id).Take(Batch).ToListAsync(cancellation);
        Chain(last, open);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return open.Count;
    }

    private static void Chain(AuditEntry? last, List<AuditEntry> open)
    {
        var (position, hash) = (last?.Position ?? 0, last?.ChainHash ?? AuditDigest.Genesis);
        foreach (var entry in open)
        {
            hash = AuditDigest.OfLink(hash, entry);
            (entry.Position, entry.ChainHash) = (++position, hash);
        }
    }
}
