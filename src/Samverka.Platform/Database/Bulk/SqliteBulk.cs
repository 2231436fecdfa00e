using Microsoft.Data.Sqlite;

namespace Samverka.Platform.Database.Bulk;

/// <summary>One prepared insert, bound again for every row.</summary>
internal static class SqliteBulk
{
    public static void Write(SqliteTransaction transaction, BulkTable table, IEnumerable<object> rows)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table.Name} ({table.ColumnNames}) VALUES ({string.Join(", ", table.Columns.Select((_, place) => $"@p{place}"))})";
        var parameters = table.Columns.Select((column, place) => column.Mapping.CreateParameter(command, $"@p{place}", null, nullable: true)).ToArray();
        command.Parameters.AddRange(parameters);
        command.Prepare();
        foreach (var row in rows)
        {
            for (var place = 0; place < parameters.Length; place++) parameters[place].Value = table.Columns[place].Read(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }
}
