using Npgsql;
using NpgsqlTypes;

namespace Samverka.Platform.Database.Bulk;

/// <summary>A binary COPY; each column in the type that the model's own parameters have.</summary>
internal static class PostgresBulk
{
    public static async Task Write(NpgsqlConnection connection, BulkTable table, IEnumerable<object> rows, CancellationToken cancellation)
    {
        var types = Types(table);
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table.Name} ({table.ColumnNames}) FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            for (var place = 0; place < types.Length; place++)
            {
                if (table.Columns[place].Read(row) is { } value) await copy.WriteAsync(value, types[place], cancellation);
                else await copy.WriteNullAsync(cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    private static NpgsqlDbType[] Types(BulkTable table)
    {
        using var command = new NpgsqlCommand();
        return [.. table.Columns.Select(column => ((NpgsqlParameter)column.Mapping.CreateParameter(command, "p", null, nullable: true)).NpgsqlDbType)];
    }
}
