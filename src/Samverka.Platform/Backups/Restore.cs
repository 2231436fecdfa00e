using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Backups;

/// <summary>Puts a backup into an empty database of either kind. Everything is checked before anything is written.</summary>
public sealed class Restore(DatabaseAddress database, string folder)
{
    /// <summary>Throws <see cref="BackupFault"/>; the database is then as it was.</summary>
    public async Task<BackupManifest> Read(string file, CancellationToken cancellation)
    {
        if (!File.Exists(file)) throw new BackupFault($"There is no {file}.");
        await CheckEmpty(cancellation);
        var path = Path.Combine(Target is { } target ? Path.GetDirectoryName(target)! : folder, $"{Path.GetRandomFileName()}.restoring");
        var copy = new CopyFile(path);
        try
        {
            var manifest = await BackupFile.Extract(file, path, cancellation);
            if (!copy.IsWhole() || !Same(manifest.Rows, copy.Rows())) throw BackupFile.Damaged(file);
            await BringUpToDate(copy, file, cancellation);
            copy.Close();
            if (Target is null) await CopyRows(copy, cancellation);
            else Put(path);
            return manifest;
        }
        finally
        {
            copy.Delete();
        }
    }

    private string? Target => database.Kind == DatabaseKind.Sqlite ? new SqliteConnectionStringBuilder(database.ConnectionString).DataSource : null;

    private static bool Same(IReadOnlyDictionary<string, long> one, IReadOnlyDictionary<string, long> other) =>
        one.OrderBy(pair => pair.Key, StringComparer.Ordinal).SequenceEqual(other.OrderBy(pair => pair.Key, StringComparer.Ordinal));

    private async Task CheckEmpty(CancellationToken cancellation)
    {
        if (Target is { } target && !File.Exists(target)) return;
        await using var db = CopyFile.Context(database);
        if (!(await db.Database.GetAppliedMigrationsAsync(cancellation)).Any()) return;
        var old = (await db.Database.GetPendingMigrationsAsync(cancellation)).Any();
        if (old || await HasRows(db, cancellation)) throw new BackupFault("This database is not empty; a backup is restored into an empty one only.");
    }

    private static async Task<bool> HasRows(SamverkaDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = string.Join(" UNION ALL ", StoredTable.All(db).Select(table => $"SELECT 1 WHERE EXISTS (SELECT 1 FROM {table.Name})"));
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    // A copy of an older version becomes one of this version before it is put in place.
    private static async Task BringUpToDate(CopyFile copy, string file, CancellationToken cancellation)
    {
        await using var db = CopyFile.Context(copy.Address);
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Count == 0 || applied.Except(known).Any()) throw new BackupFault($"{file} was made by a version of the program that this one does not know.");
        await db.Database.MigrateAsync(cancellation);
    }

    private void Put(string copy)
    {
        using (var connection = new SqliteConnection(database.ConnectionString)) SqliteConnection.ClearPool(connection);
        foreach (var ending in (string[])["-wal", "-shm", "-journal"]) File.Delete(Target + ending);
        File.Move(copy, Target!, overwrite: true);
    }

    private async Task CopyRows(CopyFile copy, CancellationToken cancellation)
    {
        await using var from = CopyFile.Context(copy.Address);
        await using var to = CopyFile.Context(database);
        await to.Database.MigrateAsync(cancellation);
        await using (var written = await to.Database.BeginTransactionAsync(cancellation))
        {
            await using var seen = await from.Database.BeginTransactionAsync(cancellation);
            await RowCopying.Run(from, to, cancellation);
            await written.CommitAsync(cancellation);
        }

        await to.Database.ExecuteSqlAsync($"ANALYZE", cancellation);
    }
}
