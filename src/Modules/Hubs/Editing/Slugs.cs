using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>Names of hubs, projects and targets as they stand in addresses.</summary>
internal static class Slugs
{
    public const int MaxLength = 60;

    // Words that stand where a name would stand in an address of ours.
    private static readonly string[] Taken = ["new", "edit"];

    public static bool IsSlug(string text) => text.Length is >= 2 and <= MaxLength && text == Of(text) && !Taken.Contains(text);

    /// <summary>"Hubben i Hittepå" as hubben-i-hittepa; empty when no letter is left.</summary>
    public static string Of(string text) => Slug.Of(text, MaxLength);

    /// <summary>The first of name, name-2, name-3 … that is free.</summary>
    public static string Free(string wanted, IReadOnlyCollection<string> taken)
    {
        var slug = Of(wanted) is { Length: >= 2 } made && !Taken.Contains(made) ? made : $"{Of(wanted)}-1".TrimStart('-');
        for (var number = 2; taken.Contains(slug); number++) slug = $"{Of(wanted)[..Math.Min(Of(wanted).Length, MaxLength - 5)].Trim('-')}-{number}";
        return slug;
    }
}
