using System.IO.Compression;
using System.Text;
using MiniExcelLibs;

namespace Samverka.IntegrationTests.Catalogue;

/// <summary>Files in the shape of the European catalogue's export.</summary>
internal static class CatalogueFile
{
    public const string Heading = "EDIH Name,EDIH Title,Description (indexed field),Country,Contact Location,EDIH/SoE,Website,Formatted sectors,Formatted services,Formatted technologies,Contact person\n";

    public static string Row(string name, string technologies) =>
        $"{name},Title,Text,Sweden,\"Gatan 1, 22351 Lund, Sweden\",EDIH,https://example.org/,,,\"{technologies}\",Anna Kontakt";

    /// <summary>A workbook with one hub, its columns in the order of the export.</summary>
    public static byte[] Workbook(string name, string technologies)
    {
        var cells = new[] { name, "Title", "Text with åäö", "Sweden", "Gatan 1, 22351 Lund, Sweden", "EDIH", "https://example.org/", "", "", technologies, "Anna Kontakt" };
        var row = Heading.Trim().Split(',').Zip(cells).ToDictionary(pair => pair.First, pair => (object)pair.Second);
        using var stream = new MemoryStream();
        stream.SaveAs(new[] { row });
        return stream.ToArray();
    }

    /// <summary>An archive that says it is a workbook and would unfold to a thousand times its size.</summary>
    public static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("xl/workbook.xml");
            using var sheet = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 64; i++) sheet.Write(zeros);
        }

        return stream.ToArray();
    }

    /// <summary>An archive that is no workbook.</summary>
    public static byte[] OtherArchive()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var text = archive.CreateEntry("letter.txt").Open();
            text.Write(Encoding.UTF8.GetBytes("Hej"));
        }

        return stream.ToArray();
    }
}
