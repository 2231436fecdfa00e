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

        int limit = word.Length >= ShortestForTwo ? 2 * EditDistance.One : EditDistance.One;
        var near = Near(word, limit).ToList();
        if (near.Count == 0)
            return [];
        int least = near.Min(found => found.Steps);
        return [.. near.Where(found => found.Steps == least)
            .OrderByDescending(found => found.Entry.Frequency).ThenBy(found => found.Entry.Word, StringComparer.Ordinal)
            .Take(Most).Select(found => new Correction(found.Entry.Word, found.Steps))];
    }

    private IEnumerable<(Entry Entry, int Steps)> Near(string word, int limit)
    {
        ulong letters = LettersOf(word);
        int slack = limit / EditDistance.One;
        for (int length = Math.Max(word.Length - slack, 0); length <= Math.Min(word.Length + slack, _byLength.Length - 1); length++)
        {
            foreach (Entry entry in _byLength[length])
            {
                // An edit changes at most two letters of the set, so most words are ruled out by one machine instruction.
                if (BitOperations.PopCount(entry.Letters ^ letters) > 2 * slack)
                    continue;
                int steps = EditDistance.Between(word, entry.Word, limit);
                if (steps <= limit)
                    yield return (entry, steps);
            }
        }
    }

    private static ulong LettersOf(string word)
    {
        ulong letters = 0;
        foreach (char letter in word)
            letters |= 1UL << (EditDistance.WithoutDots(letter) & 63);
        return letters;
    }
}
