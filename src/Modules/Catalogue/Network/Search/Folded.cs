using System.Globalization;
using System.Text;

namespace Samverka.Catalogue.Network.Search;

/// <summary>Text without case and accents, so that "malmo" finds Malmö.</summary>
internal static class Folded
{
    public static string Of(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
