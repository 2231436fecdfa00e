using System.Collections.Frozen;
using System.Text.Json;
using Samverka.Platform.Files;

namespace Samverka.Catalogue.Network.Search;

/// <summary>The catalogue speaks NUTS 2021, maps and lists today's NUTS: where a region's code changed, the new region that holds most of it.</summary>
internal static class Regions
{
    private static readonly Lazy<FrozenDictionary<string, string>> Changes = new(Read);

    public static string? Today(string? nuts2021) =>
        nuts2021 is null ? null : Changes.Value.GetValueOrDefault(nuts2021, nuts2021);

    /// <summary>Whether a NUTS 2021 code, of any fineness, holds regions that have another code today.</summary>
    public static bool HasChanged(string nuts2021) => Changes.Value.Keys.Any(code => code.StartsWith(nuts2021, StringComparison.Ordinal));

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = DataFiles.Open("network/nuts-2021-2024.json");
        return JsonSerializer.Deserialize<File>(stream, JsonSerializerOptions.Web)!.Rows
            .Where(row => row.To is not null).ToFrozenDictionary(row => row.From, row => row.To!);
    }

    private sealed record File(IReadOnlyList<Row> Rows);

    private sealed record Row(string From, string? To);
}
