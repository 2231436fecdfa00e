using System.Text.Json;
using Samverka.Kernel;
using Samverka.Platform.Files;

namespace Samverka.Organisations.Records;

/// <summary>How legal forms are written in names; the file says which of them are meant, whose choice they are and when they hold.</summary>
internal static class FormWords
{
    private static readonly Lazy<(Validity Valid, HashSet<string> Words)> Known = new(Read);

    /// <param name="word">Without case and marks.</param>
    public static bool Has(string word, DateOnly day) => Known.Value.Words.Contains(word) && Known.Value.Valid.Holds(day);

    private static (Validity Valid, HashSet<string> Words) Read()
    {
        using var stream = DataFiles.Open("organisations/form-words.json");
        var written = JsonSerializer.Deserialize<Written>(stream, JsonSerializerOptions.Web)!;
        return (new Validity(written.ValidFrom, written.ValidTo), [.. written.Words.SelectMany(form => form.Written)]);
    }

    private sealed record Written(DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<OfCountry> Words);

    private sealed record OfCountry(string Country, IReadOnlyList<string> Written);
}
