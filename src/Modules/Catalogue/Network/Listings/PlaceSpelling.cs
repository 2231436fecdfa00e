using System.Text.Json;
using Samverka.Platform.Files;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>How a place is shown that the catalogue writes without its letters; the imported fact stays as it came.</summary>
internal static class PlaceSpelling
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, string>>> Known = new(Read);

    public static string? Shown(string country, string? city) =>
        city is not null && Known.Value.TryGetValue(country, out var names) && names.TryGetValue(city, out var name) ? name : city;

    public static string? ShownCity(this ListingFacts facts) => Shown(facts.Country, facts.City);

    private static Dictionary<string, Dictionary<string, string>> Read()
    {
        using var stream = DataFiles.Open("network/place-names.json");
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.GetProperty("names").Deserialize<Dictionary<string, Dictionary<string, string>>>()!;
    }
}
