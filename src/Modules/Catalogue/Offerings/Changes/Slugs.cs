using System.Globalization;
using System.Text;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>An address part of a title: plain letters, digits and hyphens.</summary>
internal static class Slugs
{
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var text = slug.ToString(0, Math.Min(slug.Length, Offering.SlugMax - 8)).Trim('-');
        return text.Length == 0 ? "offering" : text;
    }
}
