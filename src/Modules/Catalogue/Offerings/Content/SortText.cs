using System.Globalization;
using System.Text;

namespace Samverka.Catalogue.Offerings.Content;

/// <summary>A text folded to plain letters in Swedish order (å, ä, ö last), so that both databases sort it alike whatever their collation.</summary>
internal static class SortText
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (letter is 'å' or 'ä' or 'æ' or 'ö' or 'ø') folded.Append(letter switch { 'å' => "zza", 'ä' or 'æ' => "zzb", _ => "zzc" });
            else if (char.IsLetterOrDigit(letter)) folded.Append(Plain(letter));
            else if (letter == ' ') folded.Append('0');
        }

        return folded.ToString();
    }

    private static char Plain(char letter) => letter.ToString().Normalize(NormalizationForm.FormD)
        .FirstOrDefault(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark, letter);
}
