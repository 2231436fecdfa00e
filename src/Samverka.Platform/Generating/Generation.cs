using Samverka.Platform.Database;
using Samverka.Platform.Database.Bulk;

namespace Samverka.Platform.Generating;

/// <summary>Fills an empty database for measurements, all in one transaction. Generated rows are not audited one by one.</summary>
public sealed class Generation(SamverkaDb db, IEnumerable<IScaleSeed> seeds)
{
    private readonly IReadOnlyList<IScaleSeed> _seeds = [.. seeds.OrderBy(seed => seed.Order)];

    public async Task<bool> IsEmpty(CancellationToken cancellation)
    {
        foreach (var seed in _seeds)
        {
            if (!await seed.IsEmpty(cancellation)) return false;
        }

        return true;
    }

    /// <summary>Answers the hash of what is now in the tables that were filled.</summary>
    public async Task<string> Run(ScaleSize size, ulong seed, Action<string> told, CancellationToken cancellation)
    {
        var bulk = new BulkInsert(db);
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellation))
        {
            foreach (var part in _seeds) await part.Seed(new ScaleRun(size, seed, bulk), cancellation);
            await transaction.CommitAsync(cancellation);
        }

        await bulk.RefreshStatistics(cancellation);
        foreach (var (table, rows) in bulk.Written) told($"{rows,10} rows in {table}");
        return await ContentHash.Of(db, bulk.Tables, cancellation);
    }
}
