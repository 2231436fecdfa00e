using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Backups;

/// <summary>A SQLite file that a backup is made of or restored from: opened without a pool, so that it is let go of when it has been used.</summary>
internal sealed class CopyFile(string path)
{
    public DatabaseAddress Address { get; } = new(DatabaseKind.Sqlite, $"{DatabaseAddress.Sqlite(path).ConnectionString};Pooling=False");

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(Address.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>One file without a log beside it, and without remains of what was deleted.</summary>
    public void Close()
    {
        using var connection = Open();
        Run(connection, "PRAGMA journal_mode=DELETE");
        Run(connection, "VACUUM");
    }

    public bool IsWhole()
    {
        try
        {
            using var connection = Open();
            return Run(connection, "PRAGMA integrity_check") is "ok";
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    public IReadOnlyDictionary<string, long> Rows()
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        var names = new List<string>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read()) names.Add(reader.GetString(0));
        }

        return names.ToDictionary(name => name, name => (long)Run(connection, $"SELECT count(*) FROM \"{name}\"")!);
    }

    public static SamverkaDb Context(DatabaseAddress address)
    {
        var options = new DbContextOptionsBuilder<SamverkaDb>();
        options.UseSamverka(address);
        return new SamverkaDb(options.Options);
    }

    public void Delete()
    {
        foreach (var ending in (string[])["", "-wal", "-shm", "-journal"]) File.Delete(path + ending);
    }

    private static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
