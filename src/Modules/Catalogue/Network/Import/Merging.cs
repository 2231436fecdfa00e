using Samverka.Catalogue.Network.Listings;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Puts together what a file says of a listing and what only the listing as it stands knows.</summary>
internal sealed class Merging
{
    private readonly ILookup<(string Country, string? Place), string> _regions;

    public Merging(IEnumerable<ListingFacts> known)
    {
        _regions = known.Where(facts => facts.Nuts is not null)
            .SelectMany(facts => ((string?[])[facts.PostalCode, facts.City]).Where(place => place is not null).Select(place => (facts.Country, Place: place, Nuts: facts.Nuts!)))
            .ToLookup(row => (row.Country, row.Place), row => row.Nuts);
    }

    /// <summary>An export has addresses but no regions: the region stays while the address does, else it is that of known hubs in the same place.</summary>
    public ListingFacts Export(ListingFacts? now, ListingFacts row)
    {
        var samePlace = now is not null && (now.Address is null || now.Address == row.Address);
        return row with
        {
            PostalCode = row.PostalCode ?? (samePlace ? now!.PostalCode : null),
            City = row.City ?? (samePlace ? now!.City : null),
            Nuts = samePlace ? now!.Nuts : Region(row),
        };
    }

    /// <summary>The file that comes with the product has neither titles, texts nor addresses; those of an earlier import stay.</summary>
    public static ListingFacts Shipped(ListingFacts? now, ListingFacts row) =>
        now is null ? row : row with { Title = now.Title, Text = now.Text, Address = now.Address };

    private string? Region(ListingFacts row) =>
        Agreed((row.Country, row.PostalCode)) ?? Agreed((row.Country, row.City));

    private string? Agreed((string Country, string? Place) key)
    {
        var found = key.Place is null ? [] : _regions[key].Distinct().Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
