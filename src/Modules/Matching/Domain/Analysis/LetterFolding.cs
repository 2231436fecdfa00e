using System.Globalization;
using System.Text;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>One character in, one character out, so that positions in the text stay true.</summary>
internal static class LetterFolding
{
    private const int TableSize = 0x250;
    private static readonly char[] Table = BuildTable();

    public static char Fold(char letter) => letter < TableSize ? Table[letter] : char.ToLowerInvariant(letter);

    public static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    /// <summary>Composed form without soft hyphens; text that is not valid Unicode is repaired, never refused.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u00AC') < 0)
            return text;

        string valid = HasLoneSurrogate(text) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
        return valid.Replace("\u00AD", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return true;
            i++;
        }
        return false;
    }

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (int i = 0; i < TableSize; i++)
            table[i] = FoldSlowly((char)i);
        return table;
    }

    private static char FoldSlowly(char letter)
    {
        char lower = char.ToLowerInvariant(letter);
        return lower switch
        {
            'å' or 'ä' or 'ö' => lower,
            'ø' => 'ö',
            'æ' => 'ä',
            'ß' => 's',
            'ð' => 'd',
            _ => lower.ToString().Normalize(NormalizationForm.FormD)[0],
        };
    }
}
