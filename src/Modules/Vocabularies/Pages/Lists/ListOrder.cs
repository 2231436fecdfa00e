using Samverka.Ui.Addresses;

namespace Samverka.Vocabularies.Pages.Lists;

/// <summary>The order that an address asks for; an unknown one asks for none.</summary>
internal sealed record ListOrder(string? SortedBy, bool Descending)
{
    public static ListOrder Read(string? sort, string? dir, params ReadOnlySpan<string> known) =>
        known.Contains(sort) ? new ListOrder(sort, dir == "desc") : new ListOrder(null, false);

    public Address In(Address address) => address.With("sort", SortedBy).With("dir", Descending ? "desc" : null);

    public IEnumerable<T> By<T, TKey>(IEnumerable<T> rows, Func<T, TKey> key, IComparer<TKey>? comparer = null) =>
        Descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
