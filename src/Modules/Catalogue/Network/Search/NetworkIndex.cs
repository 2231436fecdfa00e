using System.Collections.Concurrent;
using Samverka.Catalogue.Network.Listings;
using Samverka.Kernel;

namespace Samverka.Catalogue.Network.Search;

/// <summary>All listings that are not withdrawn, in memory, with a set of marks for each value that can be filtered by.</summary>
internal sealed class NetworkIndex
{
    public const int MostSimilar = 6;

    private const int Levels = 5;
    private readonly Dictionary<(Facet Facet, string Value, int Level), Marks> _marks = [];
    private readonly string[] _texts;
    private readonly string[] _own;
    private readonly Dictionary<string, int> _places;
    private readonly ConcurrentDictionary<(NetworkSort, Language), int[]> _orders = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<ListingCard>> _similar = new();
    private readonly Func<string, Language, string> _countryName;
    private readonly PlaceNames? _placeNames;

    /// <param name="cards">In any order.</param>
    /// <param name="countryName">The name of a country, for the order of the list.</param>
    /// <param name="places">How places are called and where they lie; none in a list that is not searched by place.</param>
    public NetworkIndex(IReadOnlyList<ListingCard> cards, Func<string, Language, string> countryName, PlaceNames? places = null)
    {
        (Cards, _countryName, _placeNames) = (cards, countryName, places);
        _own = [.. cards.Select(card => Folded.Of($" {card.Facts.Name} {card.Facts.Title} {card.Facts.City} "))];
        _texts = [.. cards.Select((card, place) => $"{_own[place]}{Folded.Of(places?.Around(card))}")];
        _places = cards.Select((card, place) => (card.Slug, place)).ToDictionary(pair => pair.Slug, pair => pair.place);
        for (var place = 0; place < cards.Count; place++) Mark(cards[place], place);
    }

    public IReadOnlyList<ListingCard> Cards { get; }

    public ListingCard? Find(string slug) => _places.TryGetValue(slug, out var place) ? Cards[place] : null;

    /// <summary>The most similar first; each is worked out once, for it looks at every other.</summary>
    public IReadOnlyList<ListingCard> Like(ListingCard card) => _similar.GetOrAdd(card.Slug, _ => Similar.To(card, Cards, MostSimilar));

    public NetworkAnswer Search(NetworkFilter filter) => new(this, filter);

    public Marks? Of(Facet facet, string value, int level) => _marks.GetValueOrDefault((facet, value, Leveled(facet) ? level : 1));

    public IEnumerable<string> Values(Facet facet) => _marks.Keys.Where(key => key.Facet == facet && key.Level == 1).Select(key => key.Value);

    public Marks All()
    {
        var all = new Marks(Cards.Count);
        for (var place = 0; place < Cards.Count; place++) all.Set(place);
        return all;
    }

    public Marks WithText(string text)
    {
        var words = Folded.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = new Marks(Cards.Count);
        var regions = words.Distinct(StringComparer.Ordinal).ToDictionary(word => word, word => _placeNames?.RegionOf(word), StringComparer.Ordinal);
        var whole = _placeNames?.RegionOf(string.Join(' ', words));
        for (var place = 0; place < Cards.Count; place++)
        {
            if (Lies(place, whole) || Array.TrueForAll(words, word => _texts[place].Contains(word, StringComparison.Ordinal) || Lies(place, regions[word]))) found.Set(place);
        }

        return found;
    }

    /// <summary>Null when the text names no municipality.</summary>
    public Near? Near(string text)
    {
        var words = Folded.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (name, municipality) = words.Prepend(string.Join(' ', words)).Select(word => (word, _placeNames?.Find(word))).FirstOrDefault(pair => pair.Item2 is not null);
        if (municipality is null) return null;
        var (there, around) = (new Marks(Cards.Count), new Marks(Cards.Count));
        for (var place = 0; place < Cards.Count; place++)
        {
            if (_own[place].Contains($" {name} ", StringComparison.Ordinal)) there.Set(place);
            else if (Lies(place, municipality.Region)) around.Set(place);
        }

        return new Near(municipality, there, around);
    }

    private bool Lies(int place, string? region) => region is not null && Cards[place].Region?.StartsWith(region, StringComparison.Ordinal) == true;

    /// <summary>The places of all listings in the order asked for; the slug decides between equals.</summary>
    public int[] Order(NetworkSort sort, Language language) => _orders.GetOrAdd((sort, language), _ => MakeOrder(sort, language));

    private int[] MakeOrder(NetworkSort sort, Language language)
    {
        var compare = StringComparer.Create(language.Culture, ignoreCase: true);
        string Key(ListingCard card) => sort switch
        {
            NetworkSort.Country => _countryName(card.Facts.Country, language),
            NetworkSort.City => card.Facts.ShownCity() ?? "\uffff",
            _ => card.Facts.Name,
        };
        return [.. Enumerable.Range(0, Cards.Count).OrderBy(place => Key(Cards[place]), compare)
            .ThenBy(place => Cards[place].Facts.Name, compare).ThenBy(place => Cards[place].Slug, StringComparer.Ordinal)];
    }

    private static bool Leveled(Facet facet) => facet <= Facet.Service;

    private void Mark(ListingCard card, int place)
    {
        Mark(Facet.Country, card.Facts.Country, 1, place);
        Mark(Facet.Type, card.Facts.Type, 1, place);
        MarkRegions(Facet.Region, card.Region, place);
        MarkRegions(Facet.FormerRegion, card.Facts.Nuts, place);
        foreach (var kind in Enum.GetValues<LevelKind>())
        {
            foreach (var own in card.Facts.Of(kind))
            {
                for (var level = 1; level <= Math.Min(own.Level, Levels); level++) Mark((Facet)kind, own.Code, level, place);
            }
        }
    }

    // A region holds the finer ones.
    private void MarkRegions(Facet facet, string? code, int place)
    {
        for (var length = 2; length <= code?.Length; length++) Mark(facet, code[..length], 1, place);
    }

    private void Mark(Facet facet, string value, int level, int place)
    {
        if (!_marks.TryGetValue((facet, value, level), out var marks)) _marks[(facet, value, level)] = marks = new Marks(Cards.Count);
        marks.Set(place);
    }
}
