namespace Samverka.Matching.Domain.Analysis;

/// <summary>Swedish nouns that lose a vowel when they are inflected ("lager", "lagret"): without it all their forms have one stem, and "lager" is no law and "timmer" no hours.</summary>
internal static class ShortenedNouns
{
    private static readonly NounEndings Listed = MatchingData.LoadNounEndings();
    private static readonly Dictionary<string, string> Stems = Forms();

    public static string? StemOf(string word) => Stems.GetValueOrDefault(word);

    /// <summary>The ending is the word's own and no article: "internet".</summary>
    public static bool EndsInEt(string stem) => Listed.EndingInEt.Contains(stem);

    private static Dictionary<string, string> Forms()
    {
        var stems = new Dictionary<string, string>(Listed.Stems, StringComparer.Ordinal);
        foreach (string noun in Listed.Nouns)
        {
            string stem = noun[..^2] + noun[^1];
            foreach (string form in (string[])[noun, noun + "s", noun + "n", noun + "ns"])
                stems[form] = stem;
        }
        return stems;
    }
}

/// <param name="Nouns">As in the dictionary; the vowel before their last letter falls away.</param>
/// <param name="Stems">Of single forms that no rule gives.</param>
internal sealed record NounEndings(IReadOnlyList<string> Nouns, IReadOnlyDictionary<string, string> Stems, IReadOnlySet<string> EndingInEt);
