using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Search;

/// <summary>The names by which a listing's place is looked for besides its town: its regions and country, and the municipalities of its county, which the catalogue does not tell.</summary>
internal sealed class PlaceNames(ICodeLists lists)
{
    private readonly CodeList _regions = lists.Current(ListNames.Nuts2024);
    private readonly CodeList _formerRegions = lists.Current(ListNames.Nuts2021);
    private readonly CodeList _countries = lists.Current(ListNames.Country);
    private readonly Dictionary<string, Municipality> _municipalities = Municipalities(lists.Current(ListNames.Municipality));

    /// <summary>In both languages.</summary>
    public string Around(ListingCard card)
    {
        var names = new List<string> { Both(_countries.Find(card.Facts.Country)) };
        for (var length = 3; length <= card.Region?.Length; length++) names.Add(Both(_regions.Find(card.Region[..length]) ?? _formerRegions.Find(card.Region[..length])));
        return string.Join(' ', names);
    }

    /// <summary>The NUTS 2024 code of the county in which a municipality lies; null where no municipality is called so.</summary>
    /// <param name="name">Folded.</param>
    public string? RegionOf(string name) => Find(name)?.Region;

    /// <param name="name">Folded.</param>
    public Municipality? Find(string name) => _municipalities.GetValueOrDefault(name);

    private static Dictionary<string, Municipality> Municipalities(CodeList list) =>
        list.Codes.Where(code => code.Parent is not null)
            .Select(code => (Name: code.Label.Sv, Nuts: list.Find(code.Parent)?.Attributes.GetValueOrDefault("nuts3")))
            .Where(pair => pair.Nuts is not null).GroupBy(pair => Folded.Of(pair.Name)).ToDictionary(same => same.Key, same => new Municipality(same.First().Name, same.First().Nuts!));

    private static string Both(Code? code) => code is null ? "" : $"{code.Label.Sv} {code.Label.En}";
}

/// <summary>A municipality, and the NUTS 2024 code of its county.</summary>
internal sealed record Municipality(string Name, string Region);

/// <summary>A municipality that a text names: the listings that name it too, and the others in its county.</summary>
internal sealed record Near(Municipality Municipality, Marks There, Marks Around);
