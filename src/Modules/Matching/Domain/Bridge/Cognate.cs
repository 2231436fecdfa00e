using System.Text;

namespace Samverka.Matching.Domain.Bridge;

/// <summary>
/// Words that the two languages took from the same place differ by regular spelling: kommunikation/communication,
/// digitalisering/digitalisation, teknologi/technology. The key is what they have in common.
/// </summary>
internal static class Cognate
{
    private const int ShortestKey = 5;

    private static readonly (string Ending, string Key)[] Endings =
    [
        ("iserings", "is"), ("isering", "is"), ("iserad", "is"), ("isera", "is"), ("iser", "is"), ("isation", "is"), ("isasion", "is"),
        ("ising", "is"), ("ised", "is"), ("ise", "is"), ("erings", ""), ("ering", ""), ("era", ""), ("ation", ""), ("ating", ""), ("ate", ""),
        ("iteter", "it"), ("itet", "it"), ("ities", "it"), ("iti", "it"), ("ikal", "ik"), ("iska", "ik"), ("iskt", "ik"), ("isk", "ik"),
        ("iva", "iv"), ("ivt", "iv"), ("ive", "iv"), ("ela", "al"), ("elt", "al"), ("el", "al"), ("ens", "ens"), ("ense", "ens"),
        ("ans", "ens"), ("anse", "ens"),
    ];

    private static readonly char[] Vowels = ['a', 'e', 'i', 'o', 'u'];

    /// <summary>Null for words too short to be told apart by it.</summary>
    public static string? Key(string word)
    {
        if (word.Length < ShortestKey || word.AsSpan().ContainsAnyInRange('0', '9'))
            return null;
        string spelling = Spelling(word);
        foreach (var (ending, key) in Endings)
        {
            if (spelling.Length - ending.Length >= ShortestKey - 1 && spelling.EndsWith(ending, StringComparison.Ordinal))
                return Long(spelling[..^ending.Length] + key);
        }
        return Long(spelling.TrimEnd(Vowels));
    }

    private static string? Long(string key) => key.Length >= ShortestKey ? key : null;

    private static string Spelling(string word)
    {
        var key = new StringBuilder(word.Length + 2);
        for (int i = 0; i < word.Length; i++)
        {
            char next = i + 1 < word.Length ? word[i + 1] : '\0';
            string letters = Letters(word[i], next, out bool both);
            i += both ? 1 : 0;
            foreach (char letter in letters)
            {
                if (key.Length == 0 || key[^1] != letter)
                    key.Append(letter);
            }
        }
        return key.ToString();
    }

    private static string Letters(char letter, char next, out bool both)
    {
        both = (letter, next) is ('c', 'k') or ('c', 'h') or ('p', 'h') or ('t', 'h') or ('q', 'u');
        return letter switch
        {
            'å' or 'ä' => "a",
            'ö' => "o",
            'c' or 'q' => "k",
            'p' when both => "f",
            'z' => "s",
            'x' => "ks",
            'w' => "v",
            'y' => "i",
            _ => letter.ToString(),
        };
    }
}
