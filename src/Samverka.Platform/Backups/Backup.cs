using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Platform.Backups;

/// <summary>Copies a database at one moment of its life into a file, while others read and write it.</summary>
public sealed class Backup(DatabaseAddress database, TimeProvider clock)
{
    /// <summary>Throws <see cref="BackupFault"/>; the file is there whole or not at all.</summary>
    public async Task<BackupManifest> Write(string file, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file);
        if (File.Exists(path)) throw new BackupFault($"{file} is there already; a backup never writes over anything.");
        if (!Directory.Exists(Path.GetDirectoryName(path))) throw new BackupFault($"There is no folder for {file}.");
        var (part, copy) = ($"{path}.{Path.GetRandomFileName()}.part", $"{path}.{Path.GetRandomFileName()}.db");
        try
        {
            var migration = await CheckModel(cancellation);
            await Copy(copy, cancellation);
            var made = new CopyFile(copy);
            made.Close();
            if (!made.IsWhole()) throw new BackupFault("The copy is not whole; the database itself may be damaged.");
            var manifest = new BackupManifest(
                BackupManifest.CurrentFormat, clock.Now(), database.Kind.ToString().ToLowerInvariant(), migration, new FileInfo(copy).Length, await BackupFile.Sha256(copy, cancellation), made.Rows());
            await BackupFile.Write(part, manifest, copy, cancellation);
            File.Move(part, path, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(part);
            new CopyFile(copy).Delete();
        }
    }

    private async Task<string> CheckModel(CancellationToken cancellation)
    {
        if (database.Kind == DatabaseKind.Sqlite && !File.Exists(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource)) throw new BackupFault("There is no database yet.");
        await using var db = CopyFile.Context(database);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Count == 0) throw new BackupFault("There is no database yet.");
        if (!applied.SequenceEqual(db.Database.GetMigrations())) throw new BackupFault("The database is of another version than this program; run 'migrate' first, or the backup of the other version.");
        return applied[^1];
    }

    private async Task Copy(string copy, CancellationToken cancellation)
    {
        await BackupFile.Create(copy).DisposeAsync();
        if (database.Kind == DatabaseKind.Sqlite) CopyPages(copy);
        else await CopyRows(copy, cancellation);
    }

    // SQLite's own way: whole pages, under a read transaction, beside which writers go on.
    private void CopyPages(string copy)
    {
        using var source = new SqliteConnection(database.ConnectionString);
        source.Open();
        using var target = new CopyFile(copy).Open();
        source.BackupDatabase(target);
    }

    private async Task CopyRows(string copy, CancellationToken cancellation)
    {
        await using var from = CopyFile.Context(database);
        await using var to = CopyFile.Context(new CopyFile(copy).Address);
        await to.Database.MigrateAsync(cancellation);
        await using var seen = await from.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await using var written = await to.Database.BeginTransactionAsync(cancellation);
        // A row may refer to one that comes later in its own table.
        await to.Database.ExecuteSqlAsync($"PRAGMA defer_foreign_keys=ON", cancellation);
        await RowCopying.Run(from, to, cancellation);
        await written.CommitAsync(cancellation);
    }
}
