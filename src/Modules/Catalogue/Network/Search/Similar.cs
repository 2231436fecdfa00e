using Samverka.Catalogue.Network.Listings;

namespace Samverka.Catalogue.Network.Search;

/// <summary>Hubs whose declared levels are most like another's.</summary>
internal static class Similar
{
    /// <summary>Shares of what both declare in what either declares, by level; hubs without anything in common are left out.</summary>
    public static IReadOnlyList<ListingCard> To(ListingCard card, IReadOnlyList<ListingCard> all, int count)
    {
        var own = Vector(card);
        if (own.Count == 0) return [];
        return [.. all.Where(other => other.Id != card.Id)
            .Select(other => (Card: other, Share: Share(own, Vector(other))))
            .Where(pair => pair.Share > 0)
            .OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Card.Slug, StringComparer.Ordinal)
            .Take(count).Select(pair => pair.Card)];
    }

    private static Dictionary<(LevelKind, string), int> Vector(ListingCard card) =>
        Enum.GetValues<LevelKind>().SelectMany(kind => card.Facts.Of(kind).Select(level => ((kind, level.Code), level.Level)))
            .ToDictionary(pair => pair.Item1, pair => pair.Level);

    private static double Share(Dictionary<(LevelKind, string), int> one, Dictionary<(LevelKind, string), int> other)
    {
        var both = one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key)));
        var either = one.Values.Sum() + other.Values.Sum() - both;
        return either == 0 ? 0 : (double)both / either;
    }
}
