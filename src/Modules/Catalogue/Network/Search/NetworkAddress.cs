using System.Globalization;
using Samverka.Ui.Addresses;

namespace Samverka.Catalogue.Network.Search;

/// <summary>The address of a filtered list, for links that change one thing of it.</summary>
internal sealed record NetworkAddress(NetworkFilter Filter, NetworkSort Sort, bool Descending, string Path = "/network")
{
    public static Address Of(ListingCard card) => new($"/network/{card.Slug}");

    /// <summary>The list with its filter, in the order it stands in.</summary>
    public Address Here => Unsorted.With("sort", Sort == NetworkSort.Name ? null : Sort.ToString().ToLowerInvariant()).With("dir", Descending ? "desc" : null);

    public Address Unsorted => new Address(Path)
        .With("q", Filter.Text).With("country", Filter.Country).With("region", Filter.Region ?? Filter.FormerRegion).With("technology", Filter.Technology)
        .With("sector", Filter.Sector).With("service", Filter.Service).With("type", Filter.Type)
        .With("level", Filter.Level > 1 ? Filter.Level.ToString(CultureInfo.InvariantCulture) : null);

    public Address With(Func<NetworkFilter, NetworkFilter> change) => (this with { Filter = change(Filter) }).Here;
}
