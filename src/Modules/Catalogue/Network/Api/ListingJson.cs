using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Search;

namespace Samverka.Catalogue.Network.Api;

/// <summary>A listing as the API writes it; codes are of the lists under /api/v1/vocabularies.</summary>
internal static class ListingJson
{
    public static object Source(NetworkState state) => new
    {
        name = "EDIH catalogue, European Commission",
        url = "https://european-digital-innovation-hubs.ec.europa.eu/edih-catalogue",
        licence = "CC BY 4.0",
        asOf = state.AsOf?.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
    };

    public static object Of(ListingId id, string slug, ListingFacts facts) => new
    {
        id = id.Value,
        slug,
        facts.Name,
        facts.Title,
        facts.Type,
        facts.Country,
        facts.City,
        nuts2021 = facts.Nuts,
        facts.Website,
        technologies = facts.Technologies,
        sectors = facts.Sectors,
        services = facts.Services,
        href = $"/api/v1/network/hubs/{id}",
    };
}
