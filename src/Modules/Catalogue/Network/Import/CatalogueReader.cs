using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Platform.Imports;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Reads the rows of the European catalogue's export against the code lists.</summary>
internal sealed class CatalogueReader(ICodeLists lists)
{
    private readonly CodeList _countries = lists.Current(ListNames.Country);
    private readonly CodeList _types = lists.Current(ListNames.HubType);
    private readonly LevelText _technologies = new(lists.Current(ListNames.Technology));
    private readonly LevelText _sectors = new(lists.Current(ListNames.Sector));
    private readonly LevelText _services = new(lists.Current(ListNames.CatalogueService));

    /// <summary>A file without any row is refused as a whole: it would withdraw everything.</summary>
    public IReadOnlyList<ReadRow> Read(ImportFile file)
    {
        CatalogueColumns? columns = null;
        var rows = new List<ReadRow>();
        foreach (var row in file.Rows)
        {
            if (columns is null) columns = CatalogueColumns.Of(row);
            else rows.Add(Read(row, columns));
        }

        if (rows.Count == 0) throw new ImportFault(columns is null ? "import.fault.empty" : "import.fault.no-rows");
        return rows;
    }

    private ReadRow Read(TableRow row, CatalogueColumns columns)
    {
        var cell = new RowReader(row, columns);
        if (row.Fault is not null) cell.Refuse("", row.Fault);
        if (row.Cells.Count > columns.Count) cell.Refuse("", "import.row.too-many", row.Cells.Count.ToString(), columns.Count.ToString());
        var (postalCode, city) = PlaceText.Read(columns.Cell(row, CatalogueColumns.Place));
        var facts = new ListingFacts
        {
            Name = cell.Required(CatalogueColumns.Name, ListingFacts.NameMaxLength),
            Title = cell.Optional(CatalogueColumns.Title, ListingFacts.TitleMaxLength),
            Text = cell.Optional(CatalogueColumns.Text, ListingFacts.TextMaxLength) ?? "",
            Country = cell.Code(CatalogueColumns.Country, _countries),
            Type = cell.Code(CatalogueColumns.Type, _types),
            Address = cell.Optional(CatalogueColumns.Place, ListingFacts.PlaceMaxLength),
            PostalCode = postalCode,
            City = city,
            Website = cell.Website(CatalogueColumns.Website),
            Technologies = cell.Levels(CatalogueColumns.Technologies, _technologies),
            Sectors = cell.Levels(CatalogueColumns.Sectors, _sectors),
            Services = cell.Levels(CatalogueColumns.Services, _services),
        };
        return new ReadRow(row.Line, facts.Name, cell.Faults.Count == 0 ? facts : null, cell.Faults);
    }

    private sealed class RowReader(TableRow row, CatalogueColumns columns)
    {
        private readonly List<RowFault> _faults = [];

        public List<RowFault> Faults => _faults;

        public void Refuse(string column, string key, params string[] arguments) => _faults.Add(new RowFault(row.Line, column, key, arguments));

        public string Required(string column, int max)
        {
            var text = Optional(column, max);
            if (text is null) Refuse(column, "import.row.missing");
            return text ?? "";
        }

        public string? Optional(string column, int max)
        {
            var text = columns.Cell(row, column);
            if (text.Length > max) Refuse(column, "import.row.too-long", max.ToString(), text.Length.ToString());
            return text.Length == 0 ? null : text;
        }

        public string Code(string column, CodeList list)
        {
            var text = Required(column, 200);
            var found = list.Codes.FirstOrDefault(code => Name(code).Equals(text, StringComparison.OrdinalIgnoreCase));
            if (found is null && text.Length > 0) Unknown(column, text, Nearest.Of(text, list.Codes.Select(Name)));
            return found?.Value ?? "";
        }

        // The export writes the word "Website" where no address was given.
        public string? Website(string column)
        {
            var text = Optional(column, ListingFacts.WebsiteMaxLength);
            if (text is null || text == column) return null;
            if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) Refuse(column, "import.row.website", text);
            return text;
        }

        public IReadOnlyList<SpecialisationLevel> Levels(string column, LevelText reader)
        {
            var (levels, unread) = reader.Read(columns.Cell(row, column));
            foreach (var piece in unread)
            {
                if (piece.IsName) Refuse(column, "import.row.level", piece.Text);
                else Unknown(column, piece.Text, piece.Suggestion);
            }

            return levels;
        }

        private void Unknown(string column, string text, string? suggestion)
        {
            if (suggestion is null) Refuse(column, "import.row.unknown", text);
            else Refuse(column, "import.row.unknown-near", text, suggestion);
        }

        private static string Name(Code code) => code.Official ?? code.Label.En;
    }
}
