using System.Globalization;
using System.Text;

namespace Samverka.Organisations.Records;

/// <summary>A name as letters a–z and digits that any database orders the Swedish way: å, ä and ö last.</summary>
internal static class SortName
{
    public static string Of(string name)
    {
        var key = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant()) key.Append(Swedish(letter) ?? Plain(letter));
        return key.ToString();
    }

    private static string? Swedish(char letter) => letter switch
    {
        'å' => "zzza",
        'ä' or 'æ' => "zzzb",
        'ö' or 'ø' => "zzzc",
        _ => null,
    };

    // Half of a pair, as of an emoji, is no letter and cannot be taken apart.
    private static string Plain(char letter) => char.IsSurrogate(letter) ? "" :
        string.Concat(letter.ToString().Normalize(NormalizationForm.FormD)
            .Where(c => char.IsAsciiLetterOrDigit(c) && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
