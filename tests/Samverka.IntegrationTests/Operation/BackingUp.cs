using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Samverka.Host.Composition;
using Samverka.Host.Middleware;
using Samverka.IntegrationTests.Applications;
using Samverka.IntegrationTests.Failure;
using Samverka.Platform.Audit;
using Samverka.Platform.Backups;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.Operation;

/// <summary>A backup of a running installation, and what comes back of it: into the same kind of database and into the other.</summary>
[Trait("pace", "slow")]
public abstract class BackingUp(TestApp app)
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task All_rows_come_back_and_the_audit_is_whole_and_the_program_runs_on_them(DatabaseKind target)
    {
        var applicant = new Applicant(app);
        var reference = await applicant.SendAndGetReference();
        await app.Drain();
        var anchor = (await app.With<AuditVerifier, AuditReport>(verifier => verifier.Verify(null, CancellationToken.None))).Anchor;
        var file = RunFolder.NewPath(".backup");
        var made = await new Backup(app.Database, app.Clock).Write(file, CancellationToken.None);
        await using var database = await TestDatabases.Bare(target);

        await new Restore(database.Address, RunFolder.NewFolder()).Read(file, CancellationToken.None);

        await using var restored = CopyFile.Context(database.Address);
        await app.With<SamverkaDb>(async db => Assert.Equal(await Contents(db), await Contents(restored)));
        var report = await new AuditVerifier(restored).Verify(anchor, CancellationToken.None);
        Assert.Equal((null, 0L), (report.FirstBreak, report.Unsealed));
        Assert.True(report.Sealed > 0 && made.AllRows > 1_000);
        await Works(database.Address, applicant, reference);
    }

    [Fact]
    public async Task It_is_one_file_for_its_owner_alone_and_never_writes_over_another()
    {
        var file = RunFolder.NewPath(".backup");
        await new Backup(app.Database, app.Clock).Write(file, CancellationToken.None);

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal([file], Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*"));
        var before = File.ReadAllBytes(file);
        await Assert.ThrowsAsync<BackupFault>(() => new Backup(app.Database, app.Clock).Write(file, CancellationToken.None));
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public async Task What_is_sent_while_it_is_made_is_in_it_whole_or_not_at_all()
    {
        using var stop = new CancellationTokenSource();
        var sending = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested) await new Applicant(app).Send();
        });

        var file = RunFolder.NewPath(".backup");
        await new Backup(app.Database, app.Clock).Write(file, CancellationToken.None);
        await stop.CancelAsync();
        await sending;

        await using var database = await TestDatabases.Bare(app.Kind);
        await new Restore(database.Address, RunFolder.NewFolder()).Read(file, CancellationToken.None);
        await using var restored = CopyFile.Context(database.Address);
        Assert.Equal(0, await restored.Set<AuditEntry>().CountAsync(entry => !restored.Set<AuditContent>().Any(content => content.EntryId == entry.Id)));
        Assert.Null((await new AuditVerifier(restored).Verify(null, CancellationToken.None)).FirstBreak);
    }

    [Fact]
    public async Task A_file_that_is_none_or_not_whole_or_altered_changes_nothing()
    {
        var good = RunFolder.NewPath(".backup");
        await new Backup(app.Database, app.Clock).Write(good, CancellationToken.None);
        var bytes = await File.ReadAllBytesAsync(good);
        var altered = RunFolder.NewPath();
        File.Copy(good, altered);
        await Alter(altered);
        string[] bad = [RunFolder.NewPath(), Put([]), Put("no zip"u8.ToArray()), Put(bytes[..(bytes.Length / 2)]), Put(Foreign()), altered];
        await using var database = await TestDatabases.Bare(app.Kind);

        foreach (var file in bad)
        {
            var fault = await Assert.ThrowsAsync<BackupFault>(() => new Restore(database.Address, RunFolder.NewFolder()).Read(file, CancellationToken.None));
            Assert.Equal(file == altered, fault.IsDamaged);
            Assert.Contains(file, fault.Message);
        }

        await using var db = CopyFile.Context(database.Address);
        Assert.Empty(app.Kind == DatabaseKind.Sqlite && !File.Exists(db.Database.GetDbConnection().DataSource) ? [] : await db.Database.GetAppliedMigrationsAsync());
    }

    [Fact]
    public async Task A_database_that_holds_anything_is_left_alone_and_one_that_was_only_migrated_is_filled()
    {
        var file = RunFolder.NewPath(".backup");
        await new Backup(app.Database, app.Clock).Write(file, CancellationToken.None);
        await using var taken = await TestDatabases.Copy(app.Kind, demo: false);
        await using var migrated = await TestDatabases.Bare(app.Kind);
        await using (var db = CopyFile.Context(migrated.Address)) await db.Database.MigrateAsync();

        Assert.Contains("not empty", (await Assert.ThrowsAsync<BackupFault>(() => new Restore(taken.Address, RunFolder.NewFolder()).Read(file, CancellationToken.None))).Message);
        Assert.True((await new Restore(migrated.Address, RunFolder.NewFolder()).Read(file, CancellationToken.None)).AllRows > 0);
    }

    [Fact]
    public async Task The_commands_say_what_they_did_and_end_with_the_codes_of_the_contract()
    {
        var file = RunFolder.NewPath(".backup");
        await using var empty = await TestDatabases.Bare(app.Kind);
        var data = RunFolder.NewFolder();

        var backup = await RealProgram.Line(app.Database, data, "backup", file);
        Assert.Equal((0, ""), (backup.Exit, backup.Errors));
        Assert.Matches("(?m)^rows [1-9][0-9]+$", backup.Output);
        Assert.Equal(3, (await OperatorLine.Run(app.Database, data, "backup", file)).Exit);
        Assert.Equal((3, ""), (await OperatorLine.Run(app.Database, data, "restore", file)) is var (exit, output, _) ? (exit, output) : default);
        Assert.Equal(2, (await OperatorLine.Run(app.Database, data, "restore")).Exit);
        Assert.Equal((0, backup.Output), (await OperatorLine.Run(empty.Address, data, "restore", file)) is var (done, said, _) ? (done, said) : default);
        Assert.Equal(0, await OperatorLine.Exit(empty.Address, data, "verify-audit"));
    }

    private static async Task Works(DatabaseAddress database, Applicant applicant, string reference)
    {
        var options = new SamverkaOptions(database, RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Development);
        await using var app = SamverkaApp.Create(options, loops: false);
        await Preparation.Start(app.Services, CancellationToken.None);
        app.UseSamverka();
        await app.StartAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var sent = await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<Samverka.Applications.Domain.Application>().SingleAsync(application => application.Reference == reference);
        Assert.Equal(applicant.Need, sent.Need);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Contains("snabbkoll", await http.GetStringAsync(new Uri("/sv/offerings?q=snabbkoll", UriKind.Relative)), StringComparison.OrdinalIgnoreCase);
    }

    // Every value of every table as the program sees it, so that the two kinds can be compared.
    private static async Task<Dictionary<string, List<string>>> Contents(SamverkaDb db)
    {
        var all = new Dictionary<string, List<string>>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in StoredTable.All(db))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            var columns = table.Columns.OrderBy(column => column.Title, StringComparer.Ordinal).ToList();
            command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => column.Name))} FROM {table.Name}";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = all[table.Title] = [];
            while (await reader.ReadAsync()) rows.Add(string.Join('|', columns.Select((column, place) => Text(column.Read(reader, place)))));
            rows.Sort(StringComparer.Ordinal);
        }

        return all;
    }

    private static string Text(object? value) => value switch
    {
        null => "-",
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime instant => Microseconds.Of(instant).ToString("O"),
        System.Collections.IEnumerable many and not string => string.Join(';', many.Cast<object>()),
        _ => value.ToString()!.Replace(" ", ""),
    };

    private static string Put(byte[] bytes)
    {
        var path = RunFolder.NewPath();
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static byte[] Foreign()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write("<w/>");
        }

        return stream.ToArray();
    }

    // Still a whole zip with a whole manifest, but one byte of the copy is another.
    private static async Task Alter(string file)
    {
        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update);
        await using var copy = await zip.GetEntry("samverka.db")!.OpenAsync();
        copy.Position = 5_000;
        var was = copy.ReadByte();
        copy.Position = 5_000;
        copy.WriteByte((byte)~was);
    }
}

public sealed class BackingUpOnSqlite(SqliteDemo app) : BackingUp(app), IClassFixture<SqliteDemo>;

public sealed class BackingUpOnPostgres(PostgresDemo app) : BackingUp(app), IClassFixture<PostgresDemo>;
