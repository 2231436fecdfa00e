namespace Samverka.Platform.Imports;

/// <summary>One record of a table. Line is where it starts in the file, the header being line 1; Fault is the key of a text when the record itself is broken.</summary>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells, string? Fault = null);
