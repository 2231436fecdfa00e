using System.Globalization;
using System.Text;

namespace Samverka.Kernel;

/// <summary>Names as they stand in addresses: small letters a–z, digits and single hyphens.</summary>
public static class Slug
{
    /// <summary>"Hubben i Hittepå" as hubben-i-hittepa; empty when no letter is left.</summary>
    public static string Of(string text, int max)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString(0, Math.Min(slug.Length, max)).Trim('-');
    }
}
