using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Search;

/// <summary>The names by which a listing's place is looked for besides its town: its regions and country, and the municipalities of its county, which the catalogue does not tell.</summary>
internal sealed class PlaceNames(ICodeLists lists)
{
    private readonly CodeList _regions = lists.Current(ListNames.Nuts2024);
    private readonly CodeList _formerRegions = lists.Current(ListNames.Nuts2021);
    private readonly CodeList _countries = lists.Current(ListNames.Country);
    private readonly Dictionary<string, string> _municipalities = Municipalities(lists.Current(ListNames.Municipality));

    /// <summary>In both languages.</summary>
    public string Around(ListingCard card)
    {
        var names = new List<string> { Both(_countries.Find(card.Facts.Country)) };
        for (var length = 3; length <= card.Region?.Length; length++) names.Add(Both(_regions.Find(card.Region[..length]) ?? _formerRegions.Find(card.Region[..length])));
        return string.Join(' ', names);
    }

    /// <summary>The NUTS 2024 code of the county in which a municipality lies; null where no municipality is called so.</summary>
    /// <param name="name">Folded.</param>
    public string? RegionOf(string name) => _municipalities.GetValueOrDefault(name);

    private static Dictionary<string, string> Municipalities(CodeList list) =>
        list.Codes.Where(code => code.Parent is not null)
            .Select(code => (Name: Folded.Of(code.Label.Sv), Nuts: list.Find(code.Parent)?.Attributes.GetValueOrDefault("nuts3")))
            .Where(pair => pair.Nuts is not null).GroupBy(pair => pair.Name).ToDictionary(same => same.Key, same => same.First().Nuts!);

    private static string Both(Code? code) => code is null ? "" : $"{code.Label.Sv} {code.Label.En}";
}
