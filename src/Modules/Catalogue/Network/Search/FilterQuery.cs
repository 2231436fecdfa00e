using System.Globalization;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Search;

/// <summary>The filter as an address carries it. Values that are on no list are left out and named, so that the reader can be told.</summary>
internal sealed class FilterQuery
{
    private const int TextMaxLength = 100;

    public string? Q { get; set; }

    public string? Country { get; set; }

    public string? Region { get; set; }

    public string? Technology { get; set; }

    public string? Sector { get; set; }

    public string? Service { get; set; }

    public string? Type { get; set; }

    public string? Level { get; set; }

    public string? Sort { get; set; }

    public string? Dir { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    internal NetworkSort SortedBy => Enum.TryParse<NetworkSort>(Sort, ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : NetworkSort.Name;

    internal bool Descending => Dir == "desc";

    internal (NetworkFilter Filter, IReadOnlyList<FieldError> Errors) Read(ICodeLists lists)
    {
        var errors = new List<FieldError>();
        string? Code(string field, string? value, string list)
        {
            if (string.IsNullOrWhiteSpace(value)) return null;
            if (lists.Current(list).Find(value) is not null) return value;
            errors.Add(new FieldError(field, "network.filter.unknown", value.Length > TextMaxLength ? value[..TextMaxLength] : value));
            return null;
        }

        (string? Today, string? Former) RegionOf()
        {
            if (lists.Current(ListNames.Nuts2024).Find(Region) is { } code) return (code.Value, null);
            var former = Code("region", Region, ListNames.Nuts2021);
            return former is not null && Regions.HasChanged(former) ? (null, former) : (former, null);
        }

        var country = Code("country", Country, ListNames.Country);
        var (region, former) = RegionOf();
        var filter = new NetworkFilter
        {
            Country = country,
            Region = region,
            FormerRegion = former,
            Technology = Code("technology", Technology, ListNames.Technology),
            Sector = Code("sector", Sector, ListNames.Sector),
            Service = Code("service", Service, ListNames.CatalogueService),
            Type = Code("type", Type, ListNames.HubType),
            Level = ReadLevel(errors),
            Text = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim()[..Math.Min(Q.Trim().Length, TextMaxLength)],
        };
        return (filter, errors);
    }

    private int ReadLevel(List<FieldError> errors)
    {
        if (string.IsNullOrWhiteSpace(Level)) return 1;
        if (int.TryParse(Level, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 5) return level;
        errors.Add(new FieldError("level", "network.filter.level"));
        return 1;
    }
}
