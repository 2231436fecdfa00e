namespace Samverka.Matching.Domain.Dictionaries;

/// <summary>
/// Tells whether something is a word of one language: an entry, a form of one, or a compound of them. Reads the dictionaries that spelling
/// checkers share (.dic and .aff); suggests nothing.
/// </summary>
internal sealed class SpellingDictionary(DictionaryEntries entries, AffixFile affixes)
{
    private const int ShortestPart = 3;
    private const int LongestCompound = 40;
    private const int MostSplits = 2;

    public static SpellingDictionary Parse(string entries, string affixes) => new(new DictionaryEntries(entries), AffixFile.Parse(affixes));

    /// <param name="word">Folded.</param>
    public bool Knows(string word) =>
        word.Length > 0 && (IsForm(word, null) || affixes.Prefixes.Any(prefix => prefix.BaseOf(word) is { } rest && IsForm(rest, prefix.Flag))
            || word.Length <= LongestCompound && IsCompound(word, MostSplits));

    /// <param name="also">A flag that the entry must have too.</param>
    private bool IsForm(string word, char? also) =>
        entries.Any(word, flags => IsWhole(flags) && Has(flags, also))
        || affixes.SuffixesOf(word).Any(rule => !rule.Further.Contains(affixes.OnlyInCompound, StringComparison.Ordinal) && IsMadeBy(rule, word, also));

    private bool IsMadeBy(AffixRule rule, string form, char? also) =>
        rule.BaseOf(form) is { } word && entries.Any(word, flags => flags.Contains(rule.Flag) && Has(flags, also) && !flags.Contains(affixes.Forbidden));

    private bool IsCompound(string word, int splits)
    {
        if (affixes.CompoundEnd == '\0')
            return false;
        for (int at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (CanBegin(word[..at]) && (IsForm(word[at..], affixes.CompoundEnd) || splits > 1 && IsCompound(word[at..], splits - 1)))
                return true;
        }
        return false;
    }

    private bool CanBegin(string part) =>
        entries.Any(part, flags => Begins(flags) && !flags.Contains(affixes.Forbidden))
        || affixes.SuffixesOf(part).Any(rule => Begins(rule.Further) && IsMadeBy(rule, part, null));

    private bool Begins(ReadOnlySpan<char> flags) => flags.Contains(affixes.CompoundBegin) || flags.Contains(affixes.CompoundMiddle);

    private bool IsWhole(ReadOnlySpan<char> flags) => !flags.ContainsAny(affixes.Forbidden, affixes.NeedsAffix, affixes.OnlyInCompound);

    private static bool Has(ReadOnlySpan<char> flags, char? flag) => flag is not { } wanted || flags.Contains(wanted);
}
