using Microsoft.AspNetCore.Html;
using Samverka.Ui.Content;

namespace Samverka.Ui.Charts;

/// <summary>A picture of numbers. The summary says in words what the picture shows; the numbers themselves always follow in a table.</summary>
public abstract record Chart(string Title, string Summary)
{
    /// <summary>How a value is written, in the reader's language; whole numbers by default without decimals.</summary>
    public Func<double, string> Format { get; init; } = value => Shown.Number(value, value == Math.Round(value) ? 0 : 1);

    /// <summary>The level of the heading above the picture.</summary>
    public int Level { get; init; } = 3;

    internal abstract IHtmlContent Picture(string id);

    internal abstract ChartData Data();
}
