using System.Text.Json;
using Samverka.Platform.Files;

namespace Samverka.Organisations.Records;

/// <summary>How legal forms are written in names; the file says which of them are meant and whose choice they are.</summary>
internal static class FormWords
{
    private static readonly Lazy<HashSet<string>> Known = new(Read);

    /// <param name="word">Without case and marks.</param>
    public static bool Has(string word) => Known.Value.Contains(word);

    private static HashSet<string> Read()
    {
        using var stream = DataFiles.Open("organisations/form-words.json");
        return [.. JsonSerializer.Deserialize<Written>(stream, JsonSerializerOptions.Web)!.Words.SelectMany(form => form.Written)];
    }

    private sealed record Written(IReadOnlyList<OfCountry> Words);

    private sealed record OfCountry(string Country, IReadOnlyList<string> Written);
}
