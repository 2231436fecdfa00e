namespace Samverka.Catalogue.Network.Search;

internal sealed record NetworkPage(IReadOnlyList<ListingCard> Cards, bool HasPrevious, bool HasNext);
