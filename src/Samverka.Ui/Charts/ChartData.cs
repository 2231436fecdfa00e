namespace Samverka.Ui.Charts;

/// <summary>The numbers behind a picture as a table: the first column names the row.</summary>
internal sealed record ChartData(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows);
