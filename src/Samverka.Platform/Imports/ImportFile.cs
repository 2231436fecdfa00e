using System.Security.Cryptography;

namespace Samverka.Platform.Imports;

/// <summary>A file to import, whole in memory because it is small: its rows, and how it was read.</summary>
public sealed class ImportFile
{
    public const int MaxBytes = 25 * 1024 * 1024;

    private ImportFile(string name, byte[] content, string reading, IEnumerable<TableRow> rows) =>
        (Name, Checksum, Reading, Rows) = (name, Convert.ToHexString(SHA256.HashData(content)), reading, rows);

    public string Name { get; }

    /// <summary>SHA-256 of the bytes.</summary>
    public string Checksum { get; }

    /// <summary>How the bytes were understood, such as "UTF-8" or "Windows-1252" or "XLSX"; shown to whoever imports.</summary>
    public string Reading { get; }

    /// <summary>Read as they are asked for; an <see cref="ImportFault"/> may come in the middle.</summary>
    public IEnumerable<TableRow> Rows { get; }

    /// <summary>Tells a workbook from text by its first bytes; the name only tells of a workbook that is broken.</summary>
    public static ImportFile Open(string name, byte[] content)
    {
        if (content.Length == 0) throw new ImportFault("import.fault.empty");
        if (content.Length > MaxBytes) throw new ImportFault("import.fault.too-large", MaxBytes / 1024 / 1024);
        if (content.AsSpan().StartsWith("PK"u8)) return new ImportFile(name, content, "XLSX", XlsxRows.Read(content));
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new ImportFault("import.fault.old-workbook");
        if (name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) throw new ImportFault("import.fault.not-workbook");
        if (content.AsSpan().StartsWith("%PDF"u8)) throw new ImportFault("import.fault.not-text");
        var text = TextBytes.Detect(content);
        return new ImportFile(name, content, text.Name, CsvRows.Read(text.Decode(content)));
    }

    public static async Task<ImportFile> Open(string name, Stream stream, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (memory.Length + read > MaxBytes) throw new ImportFault("import.fault.too-large", MaxBytes / 1024 / 1024);
            memory.Write(buffer, 0, read);
        }

        return Open(name, memory.ToArray());
    }
}
