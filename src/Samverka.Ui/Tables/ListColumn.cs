using System.Globalization;
using Samverka.Kernel;

namespace Samverka.Ui.Tables;

/// <summary>A column of a <see cref="Listing{TRow}"/>, said once: by its plain value (text, whole number, day, instant) rows are searched, ordered and taken out.</summary>
public sealed record ListColumn<TRow>(string Key, string Heading, Func<TRow, object?> Plain)
{
    /// <summary>What the page shows instead of the plain value, such as a link or a tag.</summary>
    public Func<TRow, object?>? Show { get; init; }

    /// <summary>The order of rows where that of the plain values is not the right one.</summary>
    public IComparer<TRow>? Order { get; init; }

    public bool IsSortable { get; init; } = true;

    public bool IsNumeric { get; init; }

    /// <summary>Its value needs no heading beside it where a telephone shows the row as a few lines.</summary>
    public bool SpeaksForItself { get; init; }

    /// <summary>Not shown on a telephone; only for what the row's own page says too.</summary>
    public bool IsSecondary { get; init; }

    /// <summary>Only in the file: the page says it in another column, or not at all. No search finds it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Only on the page: what one can do with the row.</summary>
    public bool IsAction { get; init; }

    internal Column<TRow> OnPage => new(Key, Heading, Show ?? Plain)
    {
        IsSortable = IsSortable,
        IsNumeric = IsNumeric,
        SpeaksForItself = SpeaksForItself,
        IsSecondary = IsSecondary,
    };

    internal bool Has(TRow row, string word) => !IsHidden && Plain(row) is string text && text.Contains(word, StringComparison.CurrentCultureIgnoreCase);

    internal string? InFile(TRow row) => Plain(row) switch
    {
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var value => value?.ToString(),
    };

    internal IComparer<TRow> Comparer(Language language)
    {
        var alphabet = StringComparer.Create(language.Culture, ignoreCase: true);
        return Order ?? Comparer<TRow>.Create((left, right) => (Plain(left), Plain(right)) switch
        {
            (string one, string other) => alphabet.Compare(one, other),
            var (one, other) => Comparer<object?>.Default.Compare(one, other),
        });
    }
}
