using System.Collections.Concurrent;
using System.Text.Json;
using Samverka.Platform.Files;

namespace Samverka.Catalogue.Network.Maps;

/// <summary>The shape of the outlines in data/geo: one file with the countries, one with the regions of each.</summary>
internal sealed record GeoFile(string Attribution, string ViewBox, Projection Projection, IReadOnlyList<GeoShape>? Countries, IReadOnlyList<GeoShape>? Regions)
{
    private static readonly ConcurrentDictionary<string, GeoFile?> Read = new();

    public static GeoFile Europe => Of("geo/countries.json")!;

    /// <summary>Null when a country has no regions drawn.</summary>
    public static GeoFile? RegionsOf(string country) => country.Length == 2 && country.All(char.IsAsciiLetterUpper) ? Of($"geo/regions/{country}.json") : null;

    private static GeoFile? Of(string path) => Read.GetOrAdd(path, static path =>
    {
        if (!File.Exists(DataFiles.Full(path))) return null;
        using var stream = DataFiles.Open(path);
        return JsonSerializer.Deserialize<GeoFile>(stream, JsonSerializerOptions.Web);
    });
}

internal sealed record GeoShape(string Code, string? Name, double[]? LonLat, double[] Label, string? Path);
