using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Platform.Files;

namespace Samverka.Catalogue.Network.Import;

/// <summary>The shape of data/network/hubs.json: the catalogue's facts as they come with the product.</summary>
internal sealed record ShippedNetwork(string Version, IReadOnlyList<ShippedNetwork.Hub> Hubs)
{
    private const string Path = "network/hubs.json";

    public DateOnly AsOf => DateOnly.ParseExact(Version, "yyyy-MM", CultureInfo.InvariantCulture);

    public static (ShippedNetwork Network, string Checksum) Read()
    {
        using var stream = DataFiles.Open(Path);
        var network = JsonSerializer.Deserialize<ShippedNetwork>(stream, JsonSerializerOptions.Web)!;
        stream.Position = 0;
        return (network, Convert.ToHexString(SHA256.HashData(stream)));
    }

    internal sealed record Hub(
        string Id, string Name, string Type, string Country, string? City, string? PostalCode, string? Nuts, string? Website,
        IReadOnlyList<JsonElement[]> Technologies, IReadOnlyList<JsonElement[]> Sectors, IReadOnlyList<JsonElement[]> Services)
    {
        public ListingFacts Facts() => new()
        {
            Name = Name,
            Type = Type,
            Country = Country,
            City = PlaceText.City(City),
            PostalCode = PostalCode,
            Nuts = Nuts,
            Website = Website?.Trim(),
            Technologies = Levels(Technologies),
            Sectors = Levels(Sectors),
            Services = Levels(Services),
        };

        private static IReadOnlyList<SpecialisationLevel> Levels(IReadOnlyList<JsonElement[]> pairs) =>
            ListingFacts.Ordered(pairs.Select(pair => new SpecialisationLevel(pair[0].GetString()!, pair[1].GetInt32())));
    }
}
