using System.Collections.Concurrent;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Search;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>The published offerings in memory, with a set of marks for each value that can be chosen; one moment of them, never changed.</summary>
internal sealed class OfferingIndex
{
    private readonly OfferingEntry[] _entries;
    private readonly Dictionary<OfferingId, int> _places;
    private readonly Dictionary<(string List, string Code), Marks> _marks = [];
    private readonly ConcurrentDictionary<(bool Newest, Language), int[]> _orders = new();
    private readonly ConcurrentDictionary<(DateOnly, bool?), Marks> _days = new();
    private readonly Lazy<OfferingTexts> _words;

    public OfferingIndex(IEnumerable<OfferingEntry> entries)
    {
        _entries = [.. entries.Where(entry => entry.IsPublished)];
        _words = new(() => new OfferingTexts(_entries));
        _places = Enumerable.Range(0, _entries.Length).ToDictionary(place => _entries[place].Id);
        for (var place = 0; place < _entries.Length; place++)
        {
            foreach (var facet in _entries[place].Facets)
            {
                if (!_marks.TryGetValue(facet, out var marks)) _marks[facet] = marks = new Marks(_entries.Length);
                marks.Set(place);
            }
        }
    }

    /// <summary>Where each stands here.</summary>
    public IReadOnlyDictionary<OfferingId, int> Places => _places;

    public OfferingEntry? Find(OfferingId id) => _places.TryGetValue(id, out var place) ? _entries[place] : null;

    /// <summary>What answers the filter on the day, one facet's choice set aside if asked.</summary>
    public Marks Matching(OfferingFilter filter, DateOnly day, string? without = null)
    {
        var found = Open(day, filter.Price is { } price ? price == OfferingFilter.Free : null);
        foreach (var (list, code) in filter.Chosen.Where(choice => choice.Key != without)) found = found.And(Of(list, code));
        if (filter.Words.Count == 0) return filter.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Aggregate(found, (all, word) => all.And(Letters(word)));
        return filter.Words.Where(word => !word.IsSmall).Aggregate(found, (all, word) => all.And(Letters(word.Typed).Or(At(word.Places))));
    }

    /// <summary>How many of them have each value, of one facet if asked.</summary>
    public IEnumerable<(string List, string Code, int Count)> Counts(Marks among, string? only = null) =>
        _marks.Where(pair => only is null || pair.Key.List == only).Select(pair => (pair.Key.List, pair.Key.Code, pair.Value.CountWith(among))).Where(row => row.Item3 > 0);

    /// <summary>A text with its words as the offerings write them.</summary>
    public string AsWritten(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(typed =>
        _words.Value.Words.AsWritten(typed.ToLowerInvariant()) is var written && written.Equals(typed, StringComparison.OrdinalIgnoreCase) ? typed : written));

    /// <summary>The first so many in the order asked for, after the entry of the page before (which need not be here any more). Words put the best match first unless another order is chosen.</summary>
    public IReadOnlyList<OfferingId> Page(Marks among, OfferingFilter filter, Language language, OfferingEntry? after, int limit)
    {
        var newest = filter.Sort == OfferingFilter.Newest;
        var order = _orders.GetOrAdd((newest, language), _ => Order(newest, language));
        if (filter.Sort is null && BestMatch.Words(filter) is { Count: > 0 } words) return Page(among, order, words, language, after, limit);
        var page = new List<OfferingId>();
        for (var at = after is null ? 0 : Start(order, after, newest, language); at < order.Length && page.Count < limit; at++)
        {
            if (among[order[at]]) page.Add(_entries[order[at]].Id);
        }

        return page;
    }

    // The best first and in the order else, so no more than a page need be put in order.
    private List<OfferingId> Page(Marks among, int[] order, IReadOnlyList<string> words, Language language, OfferingEntry? after, int limit)
    {
        var match = new BestMatch(words, _words.Value);
        var reached = after is null ? match.Highest : _places.TryGetValue(after.Id, out var place) ? match.Score(place) : new BestMatch(words, new OfferingTexts([after])).Score(0);
        var start = after is null ? 0 : Start(order, after, newest: false, language);
        var byScore = new List<int>?[reached + 1];
        for (var at = 0; at < order.Length; at++)
        {
            if (!among[order[at]]) continue;
            var score = match.Score(order[at]);
            if (score < reached || (score == reached && at >= start)) (byScore[score] ??= []).Add(order[at]);
        }

        return [.. byScore.Reverse().SelectMany(same => same ?? []).Take(limit).Select(found => _entries[found].Id)];
    }

    private Marks Letters(string word) => _words.Value.Holding(word.ToLowerInvariant());

    private Marks At(IEnumerable<int> places)
    {
        var marks = new Marks(_entries.Length);
        foreach (var place in places) marks.Set(place);
        return marks;
    }

    private Marks Of(string list, string code)
    {
        var marks = _marks.GetValueOrDefault((list, code)) ?? new Marks(_entries.Length);
        return list == FacetNames.Sector ? marks.Or(_marks.GetValueOrDefault((list, OfferingFacet.Every))) : marks;
    }

    private Marks Open(DateOnly day, bool? free) => _days.GetOrAdd((day, free), _ =>
    {
        var open = new Marks(_entries.Length);
        for (var place = 0; place < _entries.Length; place++)
        {
            if (_entries[place].Validity.Holds(day) && (free is null || _entries[place].IsFreeOn(day) == free)) open.Set(place);
        }

        return open;
    });

    private int[] Order(bool newest, Language language)
    {
        var places = Enumerable.Range(0, _entries.Length).ToArray();
        Array.Sort(places, (one, other) => Compare(_entries[one], _entries[other], newest, language));
        return places;
    }

    // The first place that comes after the entry.
    private int Start(int[] order, OfferingEntry after, bool newest, Language language)
    {
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(_entries[order[middle]], after, newest, language) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Compare(OfferingEntry one, OfferingEntry other, bool newest, Language language)
    {
        var first = newest ? other.PublishedAt.CompareTo(one.PublishedAt) : string.CompareOrdinal(one.SortIn(language), other.SortIn(language));
        return first != 0 ? first : newest ? other.Id.CompareTo(one.Id) : one.Id.CompareTo(other.Id);
    }
}
