using System.Data.Common;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.House;

/// <summary>The database as it lies there, past the program: every column of every table, whatever anybody believes to stand in it.</summary>
internal static partial class RawDatabase
{
    /// <summary>Each table and column in which one of the words stands, whatever its case; empty when they stand nowhere.</summary>
    public static Task<IReadOnlyList<string>> Find(TestApp app, params string[] words) => app.With<SamverkaDb, IReadOnlyList<string>>(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in await Tables(connection, db.Kind)) found.UnionWith(await In(connection, table, words));
        return [.. found];
    });

    private static async Task<List<string>> Tables(DbConnection connection, DatabaseKind kind)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = kind == DatabaseKind.Sqlite
            ? "SELECT '\"' || name || '\"' FROM sqlite_master WHERE type = 'table'"
            : "SELECT '\"' || table_schema || '\".\"' || table_name || '\"' FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')";
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        Assert.Contains(tables, table => table.Contains("application"));
        return tables;
    }

    private static async Task<HashSet<string>> In(DbConnection connection, string table, string[] words)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var reader = await command.ExecuteReaderAsync();
        var found = new HashSet<string>();
        while (await reader.ReadAsync())
        {
            for (var place = 0; place < reader.FieldCount; place++)
            {
                var text = Text(reader.GetValue(place));
                if (words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) found.Add($"{table}.{reader.GetName(place)}".Replace("\"", ""));
            }
        }

        return found;
    }

    // Lists are columns too; letters are JSON, where some characters are written by their numbers.
    private static string Text(object value) => value switch
    {
        string text => Escaped().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString()),
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        System.Collections.IEnumerable many => string.Join('\n', many.Cast<object?>()),
        _ => value.ToString() ?? "",
    };

    [GeneratedRegex("\\\\u([0-9A-Fa-f]{4})")]
    private static partial Regex Escaped();
}
