using Samverka.Ui.Addresses;

namespace Samverka.Ui.Tables;

/// <summary>A list as the page shows it, whatever its rows are; made as <see cref="Table{TRow}"/>.</summary>
public abstract record Table
{
    /// <summary>What the list holds: said above it and to a screen reader.</summary>
    public required string Caption { get; init; }

    /// <summary>This page with its filter, without order and place; the links of headings and pages are made of it.</summary>
    public required Address Address { get; init; }

    /// <summary>The key of the column that the rows are in order of.</summary>
    public string? SortedBy { get; init; }

    public bool Descending { get; init; }

    public Address? Previous { get; init; }

    public Address? Next { get; init; }

    /// <summary>Where the same rows come as CSV; null when they may not be taken out.</summary>
    public Address? Export { get; init; }

    /// <summary>Said in place of the rows when there are none.</summary>
    public required string Empty { get; init; }

    /// <summary>True when there are no rows whatever is asked for: there is nothing to narrow then, and no filter shows.</summary>
    public bool HasNothing { get; init; }

    internal abstract IReadOnlyList<Heading> Headings { get; }

    internal abstract object? Value(int row, int column);

    internal abstract int Count { get; }

    /// <summary>The same list in the order of a column; a second press turns the order round.</summary>
    /// <remarks>A list may begin with the last of a column unasked, so the way back to the first is said.</remarks>
    internal Address SortLink(Heading heading) =>
        Address.With("sort", heading.Key).With("dir", heading.Key != SortedBy ? heading.GreatestFirst ? "desc" : null : Descending ? "asc" : "desc");

    internal readonly record struct Heading(string Key, string Text, bool IsSortable, bool IsNumeric, bool SpeaksForItself, bool IsSecondary, bool GreatestFirst);
}

/// <summary>A list of rows under typed columns; the first column names the row.</summary>
public sealed record Table<TRow> : Table
{
    public required IReadOnlyList<Column<TRow>> Columns { get; init; }

    public required IReadOnlyList<TRow> Rows { get; init; }

    internal override int Count => Rows.Count;

    internal override IReadOnlyList<Heading> Headings =>
        [.. Columns.Select(column => new Heading(column.Key, column.Heading, column.IsSortable, column.IsNumeric, column.SpeaksForItself, column.IsSecondary, column.GreatestFirst))];

    internal override object? Value(int row, int column) => Columns[column].Value(Rows[row]);
}
