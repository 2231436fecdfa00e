using System.Text;

namespace Samverka.Platform.Imports;

/// <summary>
/// Reads comma-separated text as RFC 4180 has it. A semicolon or a tab separates instead when the first line has more of
/// them, as Swedish spreadsheets write. Empty lines are left out but counted.
/// </summary>
internal sealed class CsvRows
{
    private readonly TextReader _text;
    private readonly char _separator;
    private readonly StringBuilder _cell = new();
    private int _line = 1;
    private int _row;

    private CsvRows(TextReader text, char separator) => (_text, _separator) = (text, separator);

    public static IEnumerable<TableRow> Read(TextReader text)
    {
        var whole = text.ReadToEnd();
        var reader = new CsvRows(new StringReader(whole), Separator(whole));
        while (reader.Next() is { } row)
        {
            if (row.Cells.Count > 1 || row.Cells[0].Length > 0) yield return row;
        }
    }

    private static char Separator(string text)
    {
        var counts = new Dictionary<char, int> { [','] = 0, [';'] = 0, ['\t'] = 0 };
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"') quoted = !quoted;
            else if (!quoted && c is '\r' or '\n') break;
            else if (!quoted && counts.TryGetValue(c, out var count)) counts[c] = count + 1;
        }

        return counts.MaxBy(pair => pair.Value).Key;
    }

    private TableRow? Next()
    {
        if (_text.Peek() < 0) return null;
        var start = _line;
        _row++;
        var cells = new List<string>();
        string? fault = null;
        bool more;
        do
        {
            if (_text.Peek() == '"') fault = Quoted(start) ? fault : "import.row.after-quote";
            else Plain();
            cells.Add(_cell.ToString());
            _cell.Clear();
            more = _text.Peek() == _separator;
            if (more) _text.Read();
        }
        while (more);
        LineBreak();
        return new TableRow(start, cells, fault) { Row = _row };
    }

    private void Plain()
    {
        while (_text.Peek() is >= 0 and var next && next != _separator && next is not ('\r' or '\n')) _cell.Append((char)_text.Read());
    }

    /// <summary>False when something stands between the closing quote and the separator; it is kept with the cell.</summary>
    private bool Quoted(int start)
    {
        _text.Read();
        for (var c = _text.Read(); ; c = _text.Read())
        {
            if (c < 0) throw new ImportFault("import.fault.open-quote", start);
            if (c == '"' && _text.Peek() != '"') break;
            if (c == '"') _text.Read();
            if (c == '\n' || (c == '\r' && _text.Peek() != '\n')) _line++;
            _cell.Append((char)c);
        }

        var length = _cell.Length;
        Plain();
        return _cell.Length == length;
    }

    private void LineBreak()
    {
        if (_text.Peek() == '\r') _text.Read();
        if (_text.Peek() == '\n') _text.Read();
        _line++;
    }
}
