using System.Collections.Concurrent;
using System.Numerics;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>A known word that an unknown one was perhaps meant to be.</summary>
/// <param name="Certain">Nothing else is as near, and the slip is one that people make; only then may it be said that this was meant.</param>
internal sealed record Correction(string Word, int HalfSteps, bool Certain);

/// <summary>Finds the known words nearest to a misspelt one: all of about the right length that share its letters.</summary>
internal sealed class Spelling
{
    private const int ShortestCorrected = 4;
    private const int ShortestForTwo = 7;
    private const int ShortestForTwoCertain = 9;
    private const int Most = 3;
    private const int MostKept = 10_000;

    /// <summary>So many times as common as the next makes one of several the likely one.</summary>
    private const int Outweighs = 3;

    /// <summary>Two words of which one begins with the other but for so many letters are forms of one.</summary>
    private const int LongestEnding = 3;

    private readonly record struct Entry(string Word, ulong Letters, int Frequency);

    private readonly Entry[][] _byLength;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> _forms = new(StringComparer.Ordinal);

    public Spelling(IEnumerable<KeyValuePair<string, int>> knownWords)
    {
        var byLength = new List<Entry>[Tokenizer.LongestWord + 1];
        foreach (var (word, frequency) in knownWords)
        {
            _known.Add(word);
            if (word.Length is >= ShortestCorrected - 1 and <= Tokenizer.LongestWord && !word.AsSpan().ContainsAnyInRange('0', '9'))
                (byLength[word.Length] ??= []).Add(new Entry(word, LettersOf(word), frequency));
        }
        _byLength = [.. byLength.Select(entries => entries?.ToArray() ?? [])];
    }

    public IReadOnlyList<Correction> Correct(string word)
    {
        var found = Nearest(word, onlyForms: false);
        bool clear = found.Count > 0 && found.Skip(1).All(other => IsFormOf(other.Entry.Word, found[0].Entry.Word) || found[0].Entry.Frequency >= Outweighs * other.Entry.Frequency);
        return [.. found.Take(Most).Select((each, place) => new Correction(each.Entry.Word, each.Steps, place == 0 && clear && IsLikelySlip(word, each.Entry.Word, each.Steps)))];
    }

    /// <summary>Known words that a word is probably another form of, whatever it is a form of. Ask it of words of the language: what was found is kept, since they come again.</summary>
    public IReadOnlyList<string> FormsOf(string word)
    {
        if (_forms.TryGetValue(word, out string[]? known))
            return known;
        string[] forms = [.. Nearest(word, onlyForms: true).Take(Most).Select(found => found.Entry.Word)];
        if (_forms.Count < MostKept)
            _forms[word] = forms;
        return forms;
    }

    public bool Knows(string word) => _known.Contains(word);

    /// <summary>People seldom miss the first letter; two slips in one word are only believed of a long one.</summary>
    private static bool IsLikelySlip(string typed, string meant, int steps)
    {
        bool sameBeginning = EditDistance.WithoutDots(typed[0]) == EditDistance.WithoutDots(meant[0]) || typed[0] == meant[1] && typed[1] == meant[0];
        return sameBeginning && (steps <= EditDistance.One || typed.Length >= ShortestForTwoCertain);
    }

    private static bool IsFormOf(string word, string other)
    {
        int same = word.AsSpan().CommonPrefixLength(other);
        return same >= Math.Max(word.Length, other.Length) - LongestEnding;
    }

    /// <summary>All at the least distance within the limit, the most common first; once a word is found, what lies farther is no longer measured.</summary>
    private List<(Entry Entry, int Steps)> Nearest(string word, bool onlyForms)
    {
        var nearest = new List<(Entry Entry, int Steps)>();
        if (word.Length is < ShortestCorrected or > Tokenizer.LongestWord || word.AsSpan().ContainsAnyInRange('0', '9'))
            return nearest;

        int limit = word.Length >= ShortestForTwo ? 2 * EditDistance.One : EditDistance.One;
        ulong letters = LettersOf(word);
        for (int slack = 0; slack <= limit / EditDistance.One; slack++)
        {
            limit = NearestOfLength(word, word.Length - slack, onlyForms, letters, limit, nearest);
            if (slack > 0)
                limit = NearestOfLength(word, word.Length + slack, onlyForms, letters, limit, nearest);
        }
        nearest.Sort(static (left, right) => right.Entry.Frequency != left.Entry.Frequency
            ? right.Entry.Frequency.CompareTo(left.Entry.Frequency) : string.CompareOrdinal(left.Entry.Word, right.Entry.Word));
        return nearest;
    }

    /// <returns>The new limit.</returns>
    private int NearestOfLength(string word, int length, bool onlyForms, ulong letters, int limit, List<(Entry Entry, int Steps)> nearest)
    {
        foreach (Entry entry in length > 0 && length < _byLength.Length ? _byLength[length] : [])
        {
            // An edit changes at most two letters of the set, so most words are ruled out by one machine instruction.
            if (BitOperations.PopCount(entry.Letters ^ letters) > limit || onlyForms && !IsFormOf(word, entry.Word))
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
