using System.Globalization;
using System.Text;

namespace Samverka.Catalogue.Network.Search;

/// <summary>Text without case and accents, so that "malmo" finds Malmö and "västerås" what the catalogue writes as Vasteraas.</summary>
internal static class Folded
{
    public static string Of(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(Bare(char.ToLowerInvariant(c)));
        }

        return folded.Replace("aa", "a").Replace("oe", "o").Replace("ae", "a").Replace("ue", "u").ToString();
    }

    // Letters that are not another one with a mark on it.
    private static string Bare(char letter) => letter switch
    {
        'ø' => "o",
        'æ' => "a",
        'œ' => "o",
        'ł' => "l",
        'đ' => "d",
        'ß' => "ss",
        _ => letter.ToString(),
    };
}
