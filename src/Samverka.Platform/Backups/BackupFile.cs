using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Samverka.Platform.Backups;

/// <summary>One zip file, readable by its owner alone: a manifest and the copy, which is a SQLite database whatever the installation runs on.</summary>
internal static class BackupFile
{
    private const string Manifest = "manifest.json";
    private const string Copy = "samverka.db";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>A new empty file that nobody else can read.</summary>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        return new FileStream(path, options);
    }

    public static async Task Write(string path, BackupManifest manifest, string copy, CancellationToken cancellation)
    {
        await using var file = Create(path);
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using (var entry = zip.CreateEntry(Manifest).Open()) await JsonSerializer.SerializeAsync(entry, manifest, Json, cancellation);
            await using var source = File.OpenRead(copy);
            await using var target = zip.CreateEntry(Copy, CompressionLevel.Fastest).Open();
            await source.CopyToAsync(target, cancellation);
        }

        file.Flush(flushToDisk: true);
    }

    /// <summary>Takes the copy out into a new file; what is in it is checked against the manifest.</summary>
    public static async Task<BackupManifest> Extract(string path, string copy, CancellationToken cancellation)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(path, cancellation);
            var manifest = await Read(zip, path, cancellation);
            await using (var target = Create(copy)) await Extract(zip, manifest, target, cancellation);
            if (await Sha256(copy, cancellation) != manifest.Sha256) throw Damaged(path);
            return manifest;
        }
        catch (InvalidDataException)
        {
            throw new BackupFault($"{path} is not a backup, or only a part of one.");
        }
    }

    public static async Task<string> Sha256(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }

    public static BackupFault Damaged(string path) => new($"{path} is damaged: it does not hold what its manifest says. Nothing was restored.", isDamaged: true);

    private static async Task<BackupManifest> Read(ZipArchive zip, string path, CancellationToken cancellation)
    {
        var foreign = new BackupFault($"{path} is not a backup of Samverka.");
        if (zip.GetEntry(Manifest) is not { } entry) throw foreign;
        try
        {
            await using var stream = await entry.OpenAsync(cancellation);
            var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, Json, cancellation) ?? throw foreign;
            return manifest.Format == BackupManifest.CurrentFormat ? manifest : throw new BackupFault($"{path} is written in format {manifest.Format}; this program reads format {BackupManifest.CurrentFormat}.");
        }
        catch (JsonException)
        {
            throw foreign;
        }
    }

    // Never more than the manifest says, so that a forged file cannot fill the disk.
    private static async Task Extract(ZipArchive zip, BackupManifest manifest, FileStream target, CancellationToken cancellation)
    {
        var entry = zip.GetEntry(Copy);
        if (entry is null || entry.Length != manifest.Bytes) throw new InvalidDataException();
        await using var source = await entry.OpenAsync(cancellation);
        var buffer = new byte[1 << 20];
        while (await source.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            if (target.Length + read > manifest.Bytes) throw new InvalidDataException();
            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
    }
}
