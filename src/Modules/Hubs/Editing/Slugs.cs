using System.Globalization;
using System.Text;

namespace Samverka.Hubs.Editing;

/// <summary>Names as they stand in addresses: small letters a–z, digits and single hyphens.</summary>
internal static class Slugs
{
    public const int MaxLength = 60;

    // Words that stand where a name would stand in an address of ours.
    private static readonly string[] Taken = ["new", "edit"];

    public static bool IsSlug(string text) => text.Length is >= 2 and <= MaxLength && text == Of(text) && !Taken.Contains(text);

    /// <summary>Made of the right letters, so that it is worth asking for; an address may hold anything.</summary>
    public static bool CouldBe(string text) => text.Length <= MaxLength && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>"Hubben i Hittepå" as hubben-i-hittepa; empty when no letter is left.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString()[..Math.Min(slug.Length, MaxLength)].Trim('-');
    }

    /// <summary>The first of name, name-2, name-3 … that is free.</summary>
    public static string Free(string wanted, IReadOnlyCollection<string> taken)
    {
        var slug = Of(wanted) is { Length: >= 2 } made && !Taken.Contains(made) ? made : $"{Of(wanted)}-1".TrimStart('-');
        for (var number = 2; taken.Contains(slug); number++) slug = $"{Of(wanted)[..Math.Min(Of(wanted).Length, MaxLength - 5)].Trim('-')}-{number}";
        return slug;
    }
}
