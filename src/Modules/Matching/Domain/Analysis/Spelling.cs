using System.Numerics;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>A known word that an unknown one was probably meant to be.</summary>
internal sealed record Correction(string Word, int HalfSteps);

/// <summary>Finds the known words nearest to a misspelt one: all of about the right length that share its letters.</summary>
internal sealed class Spelling
{
    private const int ShortestCorrected = 4;
    private const int ShortestForTwo = 7;
    private const int Most = 3;

    private readonly record struct Entry(string Word, ulong Letters, int Frequency);

    private readonly Entry[][] _byLength;

    public Spelling(IEnumerable<KeyValuePair<string, int>> knownWords)
    {
        var byLength = new List<Entry>[Tokenizer.LongestWord + 1];
        foreach (var (word, frequency) in knownWords)
        {
            if (word.Length is >= ShortestCorrected - 1 and <= Tokenizer.LongestWord && !word.AsSpan().ContainsAnyInRange('0', '9'))
                (byLength[word.Length] ??= []).Add(new Entry(word, LettersOf(word), frequency));
        }
        _byLength = [.. byLength.Select(entries => entries?.ToArray() ?? [])];
    }

    public IReadOnlyList<Correction> Correct(string word)
    {
        if (word.Length is < ShortestCorrected or > Tokenizer.LongestWord || word.AsSpan().ContainsAnyInRange('0', '9'))
            return [];

        return [.. Nearest(word, word.Length >= ShortestForTwo ? 2 * EditDistance.One : EditDistance.One)
            .OrderByDescending(found => found.Entry.Frequency).ThenBy(found => found.Entry.Word, StringComparer.Ordinal)
            .Take(Most).Select(found => new Correction(found.Entry.Word, found.Steps))];
    }

    /// <summary>All at the least distance within the limit; once a word is found, what lies farther is no longer measured.</summary>
    private List<(Entry Entry, int Steps)> Nearest(string word, int limit)
    {
        var nearest = new List<(Entry Entry, int Steps)>();
        ulong letters = LettersOf(word);
        for (int slack = 0; slack <= limit / EditDistance.One; slack++)
        {
            limit = NearestOfLength(word, word.Length - slack, letters, limit, nearest);
            if (slack > 0)
                limit = NearestOfLength(word, word.Length + slack, letters, limit, nearest);
        }
        return nearest;
    }

    /// <returns>The new limit.</returns>
    private int NearestOfLength(string word, int length, ulong letters, int limit, List<(Entry Entry, int Steps)> nearest)
    {
        foreach (Entry entry in length > 0 && length < _byLength.Length ? _byLength[length] : [])
        {
            // An edit changes at most two letters of the set, so most words are ruled out by one machine instruction.
            if (BitOperations.PopCount(entry.Letters ^ letters) > limit)
                continue;
            int steps = EditDistance.Between(word, entry.Word, limit);
            if (steps > limit)
                continue;
            if (steps < limit)
                nearest.Clear();
            nearest.Add((entry, steps));
            limit = steps;
        }
        return limit;
    }

    private static ulong LettersOf(string word)
    {
        ulong letters = 0;
        foreach (char letter in word)
            letters |= 1UL << (EditDistance.WithoutDots(letter) & 63);
        return letters;
    }
}
