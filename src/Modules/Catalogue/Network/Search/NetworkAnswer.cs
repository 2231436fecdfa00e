using Samverka.Kernel;

namespace Samverka.Catalogue.Network.Search;

/// <summary>What a filter finds: how many, the counts that each further choice would give, and pages in order.</summary>
internal sealed class NetworkAnswer
{
    private static readonly Facet[] Facets = Enum.GetValues<Facet>();
    private readonly NetworkIndex _index;
    private readonly NetworkFilter _filter;
    private readonly Dictionary<Facet, Marks> _chosen = [];
    private readonly Marks _base;
    private readonly Marks _found;
    private readonly Near? _near;

    public NetworkAnswer(NetworkIndex index, NetworkFilter filter)
    {
        (_index, _filter) = (index, filter);
        _base = string.IsNullOrWhiteSpace(filter.Text) ? index.All() : index.WithText(filter.Text);
        if (filter.Level > 1 && filter.Technology is null && filter.Sector is null && filter.Service is null) _base = _base.And(AnyAt(filter.Level));
        foreach (var facet in Facets)
        {
            if (filter[facet] is { } value) _chosen[facet] = index.Of(facet, value, filter.Level) ?? new Marks(index.Cards.Count);
        }

        _found = With(null);
        _near = string.IsNullOrWhiteSpace(filter.Text) ? null : index.Near(filter.Text);
        Total = _found.Count;
    }

    /// <summary>The municipality that was asked for, where the list holds others in its county; null where it does not.</summary>
    public Municipality? WiderThan => _near is { } near && _found.CountWith(near.Around) > 0 ? near.Municipality : null;

    /// <summary>Whether the list holds any in the municipality itself.</summary>
    public bool HoldsTheTown => _near is { } near && _found.CountWith(near.There) > 0;

    public int Total { get; }

    /// <summary>How many the list would hold with this value chosen and the rest of the filter as it is; values without any are left out.</summary>
    public IReadOnlyDictionary<string, int> Counts(Facet facet)
    {
        var rest = With(facet);
        return _index.Values(facet).Select(value => (value, Count: _index.Of(facet, value, _filter.Level)?.CountWith(rest) ?? 0))
            .Where(pair => pair.Count > 0).ToDictionary(pair => pair.value, pair => pair.Count);
    }

    /// <summary>A page after (or before) a listing of this order; a listing that is no longer here starts from the beginning.</summary>
    public NetworkPage Page(NetworkSort sort, bool descending, Language language, string? after, string? before, int limit)
    {
        var order = TownFirst(Order(sort, language), sort, descending);
        var found = new List<ListingCard>();
        var back = before is not null;
        foreach (var place in Walk(order, descending != back, back ? before : after))
        {
            if (_found[place]) found.Add(_index.Cards[place]);
            if (found.Count > limit) break;
        }

        var more = found.Count > limit;
        if (more) found.RemoveAt(limit);
        if (back) found.Reverse();
        return new NetworkPage(found, back ? more : after is not null, back || more);
    }

    public IEnumerable<ListingCard> All(NetworkSort sort, Language language) =>
        Order(sort, language).Where(place => _found[place]).Select(place => _index.Cards[place]);

    private int[] Order(NetworkSort sort, Language language) => sort == NetworkSort.Level && _filter.Subject is { } subject
        ? [.. _index.Order(NetworkSort.Name, language).OrderBy(place => _index.Cards[place].Level(subject) ?? 0)]
        : _index.Order(sort, language);

    // Another order than by name is one that the reader chose.
    private int[] TownFirst(int[] order, NetworkSort sort, bool descending) => _near is { } near && sort == NetworkSort.Name
        ? [.. order.OrderBy(place => near.There[place] == descending)]
        : order;

    private Marks AnyAt(int level)
    {
        var any = new Marks(_index.Cards.Count);
        foreach (var facet in Facets.Where(facet => facet <= Facet.Service))
        {
            foreach (var value in _index.Values(facet)) any = any.Or(_index.Of(facet, value, level));
        }

        return any;
    }

    private Marks With(Facet? except) =>
        _chosen.Where(pair => pair.Key != except).Aggregate(_base, (all, pair) => all.And(pair.Value));

    private IEnumerable<int> Walk(int[] order, bool backwards, string? from)
    {
        var start = from is null ? -1 : Array.FindIndex(order, place => _index.Cards[place].Slug == from);
        if (!backwards) return order.Skip(start + 1);
        return (start < 0 ? order : order.Take(start)).Reverse();
    }
}
