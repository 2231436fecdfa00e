using System.Text.Json;

namespace Samverka.Platform.Files;

/// <summary>How many days something personal is kept before it is erased by itself: data/retention.json, which says whose rule it is.</summary>
public static class Retention
{
    private static readonly Lazy<IReadOnlyDictionary<string, int>> All = new(Read);

    /// <summary>By the same keys as the table of personal data where that has them.</summary>
    public static IReadOnlyDictionary<string, int> Days => All.Value;

    private static Dictionary<string, int> Read()
    {
        using var stream = DataFiles.Open("retention.json");
        return JsonSerializer.Deserialize<Rules>(stream, JsonSerializerOptions.Web)!.Days;
    }

    private sealed record Rules(Dictionary<string, int> Days);
}
