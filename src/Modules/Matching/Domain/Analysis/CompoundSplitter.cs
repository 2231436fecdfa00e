namespace Samverka.Matching.Domain.Analysis;

/// <summary>
/// Splits Swedish compounds ("svetsrobot" → "svets", "robot") into words that the collection itself uses. A split is
/// kept only when its parts are together at least as common as the whole, so that ordinary words stay whole.
/// </summary>
/// <param name="frequencies">How many texts use a word, as written or stemmed.</param>
/// <param name="trusted">Words known to be words whatever the collection says; these may be as short as three letters.</param>
internal sealed class CompoundSplitter(IReadOnlyDictionary<string, int> frequencies, IReadOnlySet<string> trusted, StopWords stops)
{
    private const int ShortestCompound = 7;
    private const int ShortestTrusted = 3;
    private const int ShortestPart = 4;
    private const int TrustedFrequency = 3;
    private const int MostParts = 3;

    private static readonly HashSet<string> Endings =
    [
        "ing", "ingar", "ingen", "ring", "enas", "arnas", "ernas", "ning", "ningar", "ningen", "ningarna", "ande", "ende", "heten", "heter", "skap", "skapet", "lighet", "ligt", "liga", "arna", "erna",
        "orna", "aren", "ering", "eringen", "tion", "tionen", "tioner", "bart", "bara", "samma", "else", "elser", "elsen", "ares", "ades",
        "andet", "lösa", "löst", "mässig", "mässigt", "mässiga", "aktig", "isk", "iska", "iskt", "isera", "erar", "erat", "erad",
    ];

    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < ShortestCompound || word.AsSpan().ContainsAnyExcept(SwedishLetters))
            return [];
        return Best(word, MostParts) is { } best && best.Score >= Math.Log(1 + frequencies.GetValueOrDefault(word)) ? best.Parts : [];
    }

    private static readonly System.Buffers.SearchValues<char> SwedishLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzåäö");

    /// <param name="Score">The mean logarithm of how common the parts are.</param>
    private sealed record Candidate(IReadOnlyList<string> Parts, double Score)
    {
        public double Rank => Score + 0.3 * Parts.Min(part => part.Length) - (Parts.Count - 2);
    }

    private Candidate? Best(string word, int parts)
    {
        Candidate? best = null;
        for (int at = ShortestTrusted; at <= word.Length - ShortestTrusted; at++)
        {
            if (Head(word[at..]) is not { } head)
                continue;
            foreach (Candidate candidate in With(word[..at], head, parts))
            {
                if (best is null || candidate.Rank > best.Rank)
                    best = candidate;
            }
        }
        return best;
    }

    private IEnumerable<Candidate> With(string front, (string Word, int Count) head, int parts)
    {
        if (Modifier(front) is { } modifier)
            yield return new Candidate([modifier.Word, head.Word], (Log(modifier.Count) + Log(head.Count)) / 2);
        else if (parts > 2 && front.Length >= ShortestCompound && Best(front.TrimEnd('s'), parts - 1) is { } inner)
            yield return new Candidate([.. inner.Parts, head.Word], (inner.Score * inner.Parts.Count + Log(head.Count)) / (inner.Parts.Count + 1));
    }

    private static double Log(int count) => Math.Log(1 + count);

    private (string Word, int Count)? Head(string tail) => Endings.Contains(tail) ? null : Known(tail);

    /// <summary>The first part may carry a linking s, or stand for a word that ends in a or e: skol(a), kvinno → kvinna.</summary>
    private (string Word, int Count)? Modifier(string front)
    {
        if (Known(front) is { } plain)
            return plain;
        if (front[^1] == 's' && Known(front[..^1]) is { } linked)
            return linked;
        if (front[^1] is 'o' or 'u' && Known(front[..^1] + 'a') is { } vowel)
            return vowel;
        return front.Length >= ShortestPart ? Known(front + 'a') ?? Known(front + 'e') : null;
    }

    private (string Word, int Count)? Known(string part)
    {
        if (part.Length < ShortestTrusted || stops.Contains(part, null))
            return null;
        int count = frequencies.GetValueOrDefault(part);
        if (trusted.Contains(part))
            return (part, Math.Max(count, TrustedFrequency));
        return part.Length >= ShortestPart && count > 1 ? (part, count) : null;
    }
}
