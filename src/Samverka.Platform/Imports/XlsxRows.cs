using System.Globalization;
using MiniExcelLibs;

namespace Samverka.Platform.Imports;

/// <summary>Reads the first sheet of a workbook; the line is the row's number in the sheet.</summary>
internal static class XlsxRows
{
    public static IEnumerable<TableRow> Read(byte[] content)
    {
        ZipGuard.Check(content);
        var line = 0;
        foreach (var row in Sheet(content))
        {
            line++;
            var cells = row.Values.Select(Text).ToList();
            if (cells.Any(cell => cell.Length > 0)) yield return new TableRow(line, cells);
        }
    }

    private static List<IDictionary<string, object?>> Sheet(byte[] content)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            return [.. MiniExcel.Query(stream, useHeaderRow: false, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>()];
        }
        // What the reader throws on a workbook that lacks a part is not written down anywhere; whatever it is, the file is at fault.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new ImportFault("import.fault.not-workbook");
        }
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateTime day when day.TimeOfDay == TimeSpan.Zero => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
