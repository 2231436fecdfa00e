using Microsoft.Data.Sqlite;
using Npgsql;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.Testing.Databases;

/// <summary>Copies of two templates on either database: migrated and started, or with the demo as well. Templates are made when first asked for.</summary>
internal static class TestDatabases
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static readonly Dictionary<(DatabaseKind, bool, bool), string> Templates = [];
    private static PostgresServer? _postgres;

    public static async Task<TestDatabase> Copy(DatabaseKind kind, bool demo, bool live = false)
    {
        await Gate.WaitAsync();
        try
        {
            if (!Templates.TryGetValue((kind, demo, live), out var template)) Templates[(kind, demo, live)] = template = await MakeTemplate(kind, demo, live);
            return kind == DatabaseKind.Sqlite ? CopyFile(template) : await CopyOnServer(template);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>A database in which nothing has been done, for tests of the first start.</summary>
    public static async Task<TestDatabase> Bare(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite) return File(RunFolder.NewPath(".db"));
        await Gate.WaitAsync();
        try
        {
            return await CopyOnServer("template0");
        }
        finally
        {
            Gate.Release();
        }
    }

    public static async Task Stop()
    {
        if (_postgres is not null) await _postgres.DisposeAsync();
        _postgres = null;
    }

    private static async Task<string> MakeTemplate(DatabaseKind kind, bool demo, bool live)
    {
        var name = $"samverka_{(demo ? "demo" : "empty")}_{(live ? "live" : "still")}";
        if (kind == DatabaseKind.Sqlite)
        {
            await using var made = File(RunFolder.NewPath(".db"));
            await TemplateApp.Fill(made.Address, demo, live);
            return await Squeeze(made.Address, RunFolder.NewPath($"-{name}.db"));
        }

        _postgres ??= await PostgresServer.Start();
        await _postgres.Run($"CREATE DATABASE {name} TEMPLATE template0");
        var address = new DatabaseAddress(DatabaseKind.Postgres, _postgres.Connection(name));
        await TemplateApp.Fill(address, demo, live);
        NpgsqlConnection.ClearPool(new NpgsqlConnection(address.ConnectionString));
        return name;
    }

    // One whole file without a log beside it, never opened again, so that it may simply be copied.
    private static async Task<string> Squeeze(DatabaseAddress address, string path)
    {
        await using var connection = new SqliteConnection(address.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $path";
        command.Parameters.AddWithValue("$path", path);
        await command.ExecuteNonQueryAsync();
        return path;
    }

    private static TestDatabase CopyFile(string template)
    {
        var path = RunFolder.NewPath(".db");
        System.IO.File.Copy(template, path);
        return File(path);
    }

    private static TestDatabase File(string path)
    {
        var address = DatabaseAddress.Sqlite(path);
        return new TestDatabase(address, () =>
        {
            using (var connection = new SqliteConnection(address.ConnectionString)) SqliteConnection.ClearPool(connection);
            foreach (var ending in (string[])["", "-wal", "-shm"]) System.IO.File.Delete(path + ending);
            return Task.CompletedTask;
        });
    }

    private static async Task<TestDatabase> CopyOnServer(string template)
    {
        var server = _postgres ??= await PostgresServer.Start();
        var name = $"t{Path.GetRandomFileName().Replace(".", "")}";
        await server.Run($"CREATE DATABASE {name} TEMPLATE {template}");
        var address = new DatabaseAddress(DatabaseKind.Postgres, server.Connection(name));
        return new TestDatabase(address, () => server.Run($"DROP DATABASE {name} WITH (FORCE)"));
    }
}
