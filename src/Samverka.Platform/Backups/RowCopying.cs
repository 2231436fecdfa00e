using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Samverka.Platform.Database;
using Samverka.Platform.Database.Bulk;

namespace Samverka.Platform.Backups;

/// <summary>Carries every row of one database into another of the other kind, each value by way of what it is in the program.</summary>
internal static class RowCopying
{
    /// <summary>Both have the same model and an open transaction; the target's tables are empty.</summary>
    public static async Task Run(SamverkaDb from, SamverkaDb to, CancellationToken cancellation)
    {
        var sources = StoredTable.All(from).ToDictionary(table => table.Title);
        foreach (var target in StoredTable.All(to)) await Copy(from, sources[target.Title], to, target, cancellation);
    }

    private static async Task Copy(SamverkaDb from, StoredTable source, SamverkaDb to, StoredTable target, CancellationToken cancellation)
    {
        var columns = target.Columns.Select(column => (From: source.Columns.Single(other => other.Title == column.Title), To: column)).ToList();
        await using var command = from.Database.GetDbConnection().CreateCommand();
        command.Transaction = from.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => column.From.Name))} FROM {source.Name}";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var table = new BulkTable(target.Title, target.Name, [.. columns.Select((column, place) => new BulkColumn(column.To.Name, column.To.Title, column.To.Mapping, row => ((object?[])row)[place]))], []);
        var rows = Rows(reader, columns);
        var transaction = to.Database.CurrentTransaction!.GetDbTransaction();
        if (transaction is SqliteTransaction sqlite) SqliteBulk.Write(sqlite, table, rows);
        else await PostgresBulk.Write((NpgsqlConnection)transaction.Connection!, table, rows, cancellation);
        await Count(to, target, cancellation);
    }

    private static IEnumerable<object> Rows(DbDataReader reader, List<(StoredColumn From, StoredColumn To)> columns)
    {
        while (reader.Read())
        {
            var row = new object?[columns.Count];
            for (var place = 0; place < row.Length; place++) row[place] = columns[place].To.ToStore(columns[place].From.Read(reader, place));
            yield return row;
        }
    }

    // PostgreSQL numbers new rows by a counter that knows nothing of copied ones.
    private static async Task Count(SamverkaDb to, StoredTable target, CancellationToken cancellation)
    {
        if (to.Kind != DatabaseKind.Postgres) return;
        foreach (var column in target.Columns.Where(column => column.IsCounted))
        {
            await using var command = to.Database.GetDbConnection().CreateCommand();
            command.Transaction = to.Database.CurrentTransaction!.GetDbTransaction();
            command.CommandText = $"SELECT setval(pg_get_serial_sequence('{target.Name}', '{column.Title}'), (SELECT max({column.Name}) FROM {target.Name}))";
            await command.ExecuteScalarAsync(cancellation);
        }
    }
}
