using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Database.Bulk;

namespace Samverka.Platform.Generating;

/// <summary>
/// One hash over whole tables, the same on both databases: tables by name, columns by name, rows by primary key, each value as invariant text.
/// It is computed from what the database answers, so it also says that both store the same.
/// </summary>
internal static class ContentHash
{
    public static async Task<string> Of(SamverkaDb db, IEnumerable<BulkTable> tables, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await db.Database.OpenConnectionAsync(cancellation);
        foreach (var table in tables.OrderBy(table => table.Title, StringComparer.Ordinal)) await Add(hash, db, table, cancellation);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task Add(IncrementalHash hash, SamverkaDb db, BulkTable table, CancellationToken cancellation)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        // Letters are ordered as bytes on SQLite; PostgreSQL does so when asked.
        var bytes = db.Kind == DatabaseKind.Postgres ? " COLLATE \"C\"" : "";
        var order = table.Key.Select(column => column.Stored == typeof(string) ? column.Name + bytes : column.Name);
        command.CommandText = $"SELECT {table.ColumnNames} FROM {table.Name} ORDER BY {string.Join(", ", order)}";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var line = new StringBuilder();
        while (await reader.ReadAsync(cancellation))
        {
            line.Clear().Append(table.Title);
            for (var place = 0; place < table.Columns.Count; place++) line.Append('\x1f').Append(Text(reader, place, table.Columns[place].Stored));
            hash.AppendData(Encoding.UTF8.GetBytes(line.Append('\x1e').ToString()));
        }
    }

    private static string Text(DbDataReader reader, int place, Type stored)
    {
        if (reader.IsDBNull(place)) return "\0";
        if (stored == typeof(string)) return reader.GetString(place);
        if (stored == typeof(Guid)) return reader.GetGuid(place).ToString("N");
        if (stored == typeof(bool)) return reader.GetBoolean(place) ? "1" : "0";
        if (stored == typeof(DateTime)) return reader.GetDateTime(place).Ticks.ToString(CultureInfo.InvariantCulture);
        if (stored == typeof(DateOnly)) return reader.GetFieldValue<DateOnly>(place).ToString("O", CultureInfo.InvariantCulture);
        return reader.GetInt64(place).ToString(CultureInfo.InvariantCulture);
    }
}
