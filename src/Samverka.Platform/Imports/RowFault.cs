namespace Samverka.Platform.Imports;

/// <summary>What is wrong in one row: line, column heading (empty for the row itself), and the key of a text with its arguments.</summary>
public sealed record RowFault(int Line, string Column, string Key, params string[] Arguments);
