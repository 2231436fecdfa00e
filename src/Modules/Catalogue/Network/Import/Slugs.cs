using System.Globalization;
using System.Text;
using Samverka.Catalogue.Network.Listings;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Gives each new listing an address of its own.</summary>
internal sealed class Slugs(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = [.. taken, "export"];

    /// <summary>From the wished word or the name; a number behind it where it is taken.</summary>
    public string Take(string wish)
    {
        var plain = Plain(wish);
        var slug = plain;
        for (var number = 2; !_taken.Add(slug); number++) slug = $"{plain}-{number}";
        return slug;
    }

    private static string Plain(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var plain = slug.ToString().Trim('-');
        return plain.Length == 0 ? "hub" : plain[..Math.Min(plain.Length, ListingFacts.NameMaxLength)];
    }
}
