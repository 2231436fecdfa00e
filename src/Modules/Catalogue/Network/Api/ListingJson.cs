using System.Globalization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Search;

namespace Samverka.Catalogue.Network.Api;

/// <summary>A page of the list; next is null on the last.</summary>
internal sealed record ListingList(ListingSource Source, int Total, IReadOnlyList<ListingJson> Hubs, string? Next);

/// <summary>One listing with all that the catalogue says.</summary>
internal sealed record ListingAnswer(ListingSource Source, ListingJson Hub, string Text, DateTime? WithdrawnAt);

/// <summary>Where the facts come from, and of which month they are.</summary>
internal sealed record ListingSource(string Name, string Url, string Licence, string? AsOf)
{
    public static ListingSource Of(NetworkState state) => new(
        "EDIH catalogue, European Commission", "https://european-digital-innovation-hubs.ec.europa.eu/edih-catalogue", "CC BY 4.0",
        state.AsOf?.ToString("yyyy-MM", CultureInfo.InvariantCulture));
}

/// <summary>A listing as the API writes it; codes are of the lists under /api/v1/vocabularies.</summary>
internal sealed record ListingJson(
    Guid Id, string Slug, string Name, string? Title, string Type, string Country, string? City, string? Nuts2021, string? Website,
    IReadOnlyList<SpecialisationLevel> Technologies, IReadOnlyList<SpecialisationLevel> Sectors, IReadOnlyList<SpecialisationLevel> Services, string Href)
{
    public static ListingJson Of(ListingId id, string slug, ListingFacts facts) => new(
        id.Value, slug, facts.Name, facts.Title, facts.Type, facts.Country, facts.City, facts.Nuts, facts.Website,
        facts.Technologies, facts.Sectors, facts.Services, $"/api/v1/network/hubs/{id}");
}
