namespace Samverka.Ui.Tables;

/// <summary>A column: its key in the address, its heading, and what it shows of a row (text, number, Money, day, instant, or markup from <see cref="Cell"/>).</summary>
public sealed record Column<TRow>(string Key, string Heading, Func<TRow, object?> Value)
{
    public bool IsSortable { get; init; }

    /// <summary>The first press on its heading puts the greatest first.</summary>
    public bool GreatestFirst { get; init; }

    /// <summary>Set to the right with digits of equal width.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Its value needs no heading beside it where a telephone shows the row as a few lines.</summary>
    public bool SpeaksForItself { get; init; }

    /// <summary>Not shown on a telephone; only for what the row's own page says too.</summary>
    public bool IsSecondary { get; init; }
}
