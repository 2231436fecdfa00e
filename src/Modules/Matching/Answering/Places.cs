using System.Text.Json;
using Samverka.Matching.Domain.Indexing;
using Samverka.Platform.Files;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Answering;

/// <summary>Where a municipality or a NUTS 2021 region lies; a municipality is taken to lie at the middle of its county's NUTS 3 region.</summary>
internal sealed class Places(ICodeLists lists)
{
    private readonly Lazy<Dictionary<string, GeoPoint>> _points = new(Load);

    /// <summary>Null when the code is unknown or empty.</summary>
    public Place? OfMunicipality(string? municipality)
    {
        var list = lists.Current(ListNames.Municipality);
        if (list.Find(municipality) is not { } code) return null;
        var county = code.Parent is { } parent ? list.Find(parent) : code;
        return county is not null && county.Attributes.TryGetValue("nuts3", out var nuts) ? OfNuts(nuts) : null;
    }

    public Place? OfNuts(string? nuts) =>
        string.IsNullOrEmpty(nuts) ? null : new Place(nuts, _points.Value.TryGetValue(nuts, out var point) ? point : null);

    private static Dictionary<string, GeoPoint> Load()
    {
        using var stream = DataFiles.Open("geo/centroids-nuts3-2021.json");
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.GetProperty("points").EnumerateObject()
            .ToDictionary(point => point.Name, point => new GeoPoint(point.Value[1].GetDouble(), point.Value[0].GetDouble()));
    }
}
