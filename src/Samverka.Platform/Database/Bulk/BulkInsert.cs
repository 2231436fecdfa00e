using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Samverka.Platform.Database.Bulk;

/// <summary>Writes many rows past the change tracker, in the transaction that is open: no audit, no events, only for generated data.</summary>
public sealed class BulkInsert
{
    private readonly SamverkaDb _db;
    private readonly Dictionary<Type, BulkTable> _tables = [];
    private readonly Dictionary<Type, long> _written = [];

    internal BulkInsert(SamverkaDb db) => _db = db;

    internal IReadOnlyCollection<BulkTable> Tables => _tables.Values;

    internal IEnumerable<(string Table, long Rows)> Written => _written.Select(pair => (_tables[pair.Key].Title, pair.Value));

    public async Task Write<TRow>(IReadOnlyCollection<TRow> rows, CancellationToken cancellation)
        where TRow : class
    {
        if (!_tables.TryGetValue(typeof(TRow), out var table)) _tables[typeof(TRow)] = table = BulkTable.Of(_db, typeof(TRow));
        var transaction = _db.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Rows are written in bulk within a transaction.");
        if (transaction is SqliteTransaction sqlite) SqliteBulk.Write(sqlite, table, rows);
        else await PostgresBulk.Write((NpgsqlConnection)transaction.Connection!, table, rows, cancellation);
        _written[typeof(TRow)] = _written.GetValueOrDefault(typeof(TRow)) + rows.Count;
    }

    /// <summary>What PostgreSQL's own upkeep does some minutes after a bulk load, so that the first question is planned as the later ones.</summary>
    internal async Task RefreshStatistics(CancellationToken cancellation)
    {
        if (_db.Kind == DatabaseKind.Postgres) await _db.Database.ExecuteSqlAsync($"ANALYZE", cancellation);
    }
}
