using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Ui.Tables;

/// <summary>A list that fits in memory: searched by words, ordered by a column, shown a page at a time and taken out whole, as its question asks.</summary>
public sealed record Listing<TRow>
{
    public required ListQuestion Asked { get; init; }

    /// <summary>The page with its other filters, without words, order and place.</summary>
    public required Address Address { get; init; }

    public required string Caption { get; init; }

    /// <summary>Said when there are no rows at all: the next step.</summary>
    public required string Empty { get; init; }

    /// <summary>Said when there are rows, but none that was searched for.</summary>
    public required string NoneFound { get; init; }

    /// <summary>True where other filters than the words leave rows out.</summary>
    public bool IsFiltered { get; init; }

    public required IReadOnlyList<ListColumn<TRow>> Columns { get; init; }

    /// <summary>In the order they have when none is asked for; rows alike in the order asked for keep it.</summary>
    public required IReadOnlyList<TRow> Rows { get; init; }

    /// <summary>The column that the rows are in order of when none is asked for.</summary>
    public string? SortedBy { get; init; }

    /// <summary>True where that order is from the last to the first, such as newest first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>What tells a row from the others, for the place in a list of several pages.</summary>
    public required Func<TRow, string> Id { get; init; }

    /// <summary>Rows on a page.</summary>
    public int PageSize { get; init; } = 100;

    /// <summary>Whether a row has a word, where it has more to be found by than its columns say.</summary>
    public Func<TRow, string, bool>? Has { get; init; }

    /// <summary>The handler that gives the file; null when the list may not be taken out.</summary>
    public string? Export { get; init; } = "export";

    /// <summary>True when the reader left rows out, and so may want them back.</summary>
    public bool IsNarrowed => IsFiltered || Asked.Words.Count > 0;

    /// <summary>Every row that was searched for, in the order asked for.</summary>
    public IReadOnlyList<TRow> Found()
    {
        var rows = Rows.Where(row => Asked.Words.All(word => Has?.Invoke(row, word) ?? Columns.Any(column => column.Has(row, word))));
        if (Sorted?.Comparer(Language.Current) is not { } order) return [.. rows];
        return [.. Asked.Descending ? rows.OrderDescending(order) : rows.Order(order)];
    }

    /// <summary>The page of it that was asked for.</summary>
    public Table<TRow> Table()
    {
        var found = Found();
        var start = Asked.After is { Length: > 0 } after ? 1 + found.TakeWhile(row => Id(row) != after).Count() : 0;
        if (start >= found.Count) start = 0;
        var rows = found.Skip(start).Take(PageSize).ToList();
        var searched = Address.With("q", Asked.Q);
        var ordered = Sorted is null ? searched : Asked.Ordered(searched);
        return new Table<TRow>
        {
            Caption = Caption,
            Address = searched,
            SortedBy = Sorted?.Key ?? SortedBy,
            Descending = Sorted is null ? IsDescending : Asked.Descending,
            Empty = IsNarrowed ? NoneFound : Empty,
            HasNothing = Rows.Count == 0 && !IsNarrowed,
            Export = Export is null ? null : ordered.With("handler", Export),
            Columns = [.. Columns.Where(column => !column.IsHidden).Select(column => column.OnPage)],
            Rows = rows,
            Previous = start == 0 ? null : ordered.With("after", start > PageSize ? Id(found[start - PageSize - 1]) : null),
            Next = start + rows.Count < found.Count ? ordered.With("after", Id(rows[^1])) : null,
        };
    }

    /// <summary>All pages of what is shown.</summary>
    public CsvFile File(string name)
    {
        var columns = Columns.Where(column => !column.IsAction).ToList();
        return new CsvFile(name, Found().Select(row => Csv.Line(columns.Select(column => column.InFile(row)))).Prepend(Csv.Line(columns.Select(column => column.Heading))));
    }

    // An unknown column asks for no order.
    private ListColumn<TRow>? Sorted => Columns.FirstOrDefault(column => column.IsSortable && !column.IsAction && column.Key == Asked.Sort);
}
