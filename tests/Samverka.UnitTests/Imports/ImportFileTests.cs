using System.IO.Compression;
using System.Text;
using Samverka.Platform.Imports;

namespace Samverka.UnitTests.Imports;

public sealed class ImportFileTests
{
    private const string Swedish = "Namn,Ort\nÅkers hubb,Malmö\n";

    [Fact]
    public void Lines_are_those_of_the_file_even_when_a_cell_spans_several()
    {
        var rows = Rows("a,b\r\n\"one\r\ntwo\",x\r\n\r\nlast,y");

        Assert.Equal([1, 2, 5], rows.Select(row => row.Line));
        Assert.Equal("one\r\ntwo", rows[1].Cells[0]);
    }

    [Fact]
    public void Quotes_doubled_inside_quotes_and_commas_stay_in_the_cell() =>
        Assert.Equal(["say \"hi\", then", "b"], Rows("\"say \"\"hi\"\", then\",b")[0].Cells);

    [Fact]
    public void Text_after_a_closing_quote_is_a_fault_of_that_row_alone()
    {
        var rows = Rows("a,b\n\"x\"y,1\nz,2\n");

        Assert.Equal([null, "import.row.after-quote", null], rows.Select(row => row.Fault));
        Assert.Equal(["z", "2"], rows[2].Cells);
    }

    [Fact]
    public void A_quote_that_never_closes_names_the_line_where_the_record_began()
    {
        var fault = Assert.Throws<ImportFault>(() => Rows("a,b\nc,d\n\"e,f\ng,h\n"));

        Assert.Equal("import.fault.open-quote", fault.Key);
        Assert.Equal([3], fault.Arguments);
    }

    [Theory]
    [InlineData("a;b;c\n1;2,5;3", "2,5")]
    [InlineData("a\tb\tc\n1\t2,5\t3", "2,5")]
    [InlineData("\"a;a;a;a\",b,c\n1,2;5,3", "2;5")]
    public void The_heading_tells_what_separates_the_cells(string text, string second) => Assert.Equal(second, Rows(text)[1].Cells[1]);

    [Fact]
    public void Old_line_breaks_of_a_lone_return_are_counted() => Assert.Equal([1, 2, 3], Rows("a\rb\rc").Select(row => row.Line));

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Swedish) },
        { "UTF-8 (BOM)", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Swedish)] },
        { "UTF-16 LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Swedish)] },
        { "UTF-16 BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Swedish)] },
        { "Windows-1252", Encoding.Latin1.GetBytes(Swedish) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_found_and_said(string reading, byte[] content)
    {
        var file = ImportFile.Open("f.csv", content);

        Assert.Equal(reading, file.Reading);
        Assert.Equal(["Åkers hubb", "Malmö"], file.Rows.Last().Cells);
    }

    [Theory]
    [InlineData("", "import.fault.empty")]
    [InlineData("a\0b\n", "import.fault.not-text")]
    [InlineData("PK nothing like an archive", "import.fault.not-workbook")]
    public void A_file_that_cannot_be_read_says_why(string content, string key) =>
        Assert.Equal(key, Assert.Throws<ImportFault>(() => ImportFile.Open("f", Encoding.UTF8.GetBytes(content)).Rows.ToList()).Key);

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read() =>
        Assert.Equal("import.fault.too-large", Assert.Throws<ImportFault>(() => ImportFile.Open("f", new byte[ImportFile.MaxBytes + 1])).Key);

    [Fact]
    public void A_workbook_gives_its_rows_with_their_numbers()
    {
        using var stream = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(stream, new[] { new { Namn = "Hubb", Antal = 3.5, Text = (string?)null } });

        var rows = ImportFile.Open("f.xlsx", stream.ToArray()).Rows.ToList();

        Assert.Equal([1, 2], rows.Select(row => row.Line));
        Assert.Equal(["Hubb", "3.5", ""], rows[1].Cells);
    }

    [Fact]
    public void A_workbook_that_unfolds_to_very_much_is_refused() =>
        Assert.Equal("import.fault.zip-bomb", Fault(archive => Entry(archive, "xl/workbook.xml", 60 * 1024 * 1024)));

    [Fact]
    public void An_archive_of_too_many_files_is_refused() =>
        Assert.Equal("import.fault.zip-bomb", Fault(archive => Enumerable.Range(0, 300).ToList().ForEach(i => Entry(archive, $"xl/{i}.xml", 1))));

    [Fact]
    public void An_archive_that_is_no_workbook_is_refused() =>
        Assert.Equal("import.fault.not-workbook", Fault(archive => Entry(archive, "readme.txt", 10)));

    [Fact]
    public void A_workbook_that_lacks_a_part_is_read_or_refused_whichever_part_it_is()
    {
        using var whole = new MemoryStream();
        MiniExcelLibs.MiniExcel.SaveAs(whole, new[] { new { Namn = "Hubb" } });
        using var parts = new ZipArchive(new MemoryStream(whole.ToArray()));
        var refused = parts.Entries.Select(part => part.FullName).Where(part => Refuses(whole.ToArray(), part)).ToList();

        Assert.Contains("xl/worksheets/sheet1.xml", refused);
    }

    private static bool Refuses(byte[] workbook, string without)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true)) archive.GetEntry(without)!.Delete();
        try
        {
            return ImportFile.Open("f.xlsx", stream.ToArray()).Rows.ToList() is null;
        }
        catch (ImportFault fault)
        {
            return fault.Key == "import.fault.not-workbook";
        }
    }

    private static List<TableRow> Rows(string text) => [.. ImportFile.Open("f.csv", Encoding.UTF8.GetBytes(text)).Rows];

    private static string Fault(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) fill(archive);
        return Assert.Throws<ImportFault>(() => ImportFile.Open("f.xlsx", stream.ToArray()).Rows.ToList()).Key;
    }

    private static void Entry(ZipArchive archive, string name, int bytes)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(new byte[bytes]);
    }
}
