using System.IO.Compression;

namespace Samverka.Platform.Imports;

/// <summary>Refuses an archive that would unfold to far more than it weighs, before anything is unpacked.</summary>
internal static class ZipGuard
{
    private const int MaxEntries = 200;
    private const long MaxUnpacked = 200L * 1024 * 1024;
    private const int MaxRatio = 200;

    public static void Check(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MaxEntries) throw new ImportFault("import.fault.zip-bomb");
            var total = 0L;
            foreach (var entry in archive.Entries) total += Measure(entry, MaxUnpacked - total);
            if (archive.GetEntry("xl/workbook.xml") is null) throw new ImportFault("import.fault.not-workbook");
        }
        catch (InvalidDataException)
        {
            throw new ImportFault("import.fault.not-workbook");
        }
    }

    // The sizes an archive states may lie, so each entry is unfolded into nothing and counted.
    private static long Measure(ZipArchiveEntry entry, long room)
    {
        if (entry.Length > room) throw new ImportFault("import.fault.zip-bomb");
        using var stream = entry.Open();
        var buffer = new byte[81_920];
        var unpacked = 0L;
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            unpacked += read;
            if (unpacked > room || unpacked > 1024 * 1024 + (MaxRatio * entry.CompressedLength)) throw new ImportFault("import.fault.zip-bomb");
        }

        return unpacked;
    }
}
