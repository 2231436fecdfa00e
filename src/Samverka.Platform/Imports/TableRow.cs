namespace Samverka.Platform.Imports;

/// <summary>One record of a table. Line is where it starts in the file, the header being line 1; Fault is the key of a text when the record itself is broken.</summary>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells, string? Fault = null)
{
    private readonly int? _row;

    /// <summary>The record's number as a spreadsheet counts it: another than the line of the text where cells before it hold line breaks.</summary>
    public int Row { get => _row ?? Line; init => _row = value; }
}
