namespace Samverka.Catalogue.Network.Listings;

internal readonly record struct ListingIdentity(string Name, string Country, string Type);
