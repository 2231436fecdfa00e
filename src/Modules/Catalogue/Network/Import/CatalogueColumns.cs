using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Where the columns of the European catalogue's export stand in a file. Columns that are not named here, such as contact persons, are never read.</summary>
internal sealed class CatalogueColumns
{
    public const string Name = "EDIH Name";
    public const string Title = "EDIH Title";
    public const string Text = "Description (indexed field)";
    public const string Country = "Country";
    public const string Place = "Contact Location";
    public const string Type = "EDIH/SoE";
    public const string Website = "Website";
    public const string Sectors = "Formatted sectors";
    public const string Services = "Formatted services";
    public const string Technologies = "Formatted technologies";

    /// <summary>The key of the fault that says which columns are missing.</summary>
    public const string MissingColumn = "import.fault.columns";

    private static readonly string[] All = [Name, Title, Text, Country, Place, Type, Website, Sectors, Services, Technologies];

    private readonly Dictionary<string, int> _places;

    private CatalogueColumns(Dictionary<string, int> places, int count) => (_places, Count) = (places, count);

    public int Count { get; }

    /// <summary>Columns may come in any order; a missing or doubled one is a fault of the file.</summary>
    public static CatalogueColumns Of(TableRow? header)
    {
        if (header is null) throw new ImportFault("import.fault.empty");
        var cells = header.Cells.Select(cell => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        var missing = All.Where(column => !cells.Contains(column, StringComparer.OrdinalIgnoreCase)).ToList();
        if (missing.Count > 0) throw new ImportFault(MissingColumn, string.Join(", ", missing));
        var doubled = All.FirstOrDefault(column => cells.Count(cell => cell.Equals(column, StringComparison.OrdinalIgnoreCase)) > 1);
        if (doubled is not null) throw new ImportFault("import.fault.column-twice", doubled);
        return new CatalogueColumns(All.ToDictionary(column => column, column => cells.FindIndex(cell => cell.Equals(column, StringComparison.OrdinalIgnoreCase))), cells.Count);
    }

    /// <summary>The cell's text, trimmed; empty when the row is short.</summary>
    public string Cell(TableRow row, string column) =>
        _places[column] < row.Cells.Count ? row.Cells[_places[column]].Trim() : "";
}
