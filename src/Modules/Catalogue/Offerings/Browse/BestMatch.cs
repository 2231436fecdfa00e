namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>How well an offering answers to words, for the order of a list: what a title says weighs more than a summary, and both more than what only the long text says.</summary>
internal sealed class BestMatch
{
    private const int InTitle = 3;
    private const int InSummary = 1;

    // Long enough that what is left without its ending is still a word.
    private const int Long = 6;
    private const int Ending = 2;

    private readonly string[] _words;

    public BestMatch(OfferingFilter filter) => _words = filter.Words.Count == 0
        ? filter.Text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        : [.. filter.Words.Where(word => !word.IsSmall).Select(word => (word.Meant ?? word.Typed).ToLowerInvariant())];

    public bool IsAsked => _words.Length > 0;

    /// <summary>The greater the better; nothing where the words are in neither.</summary>
    public int Score(OfferingEntry entry)
    {
        // Two titles, in both languages, stand before the summaries.
        var search = entry.Search.AsSpan();
        var end = entry.Search.IndexOf('\n', entry.Search.IndexOf('\n', StringComparison.Ordinal) + 1);
        var titles = end < 0 ? search : search[..end];
        var summaries = end < 0 ? [] : search[end..];
        var score = 0;
        foreach (var word in _words) score += (Score(titles, word) * InTitle) + (Score(summaries, word) * InSummary);
        return score;
    }

    // Another form of the word counts as the word; letters within another word count for less.
    private static int Score(ReadOnlySpan<char> text, string word) =>
        Begins(text, word.Length < Long ? word : word.AsSpan(..^Ending)) ? 2 : text.Contains(word, StringComparison.Ordinal) ? 1 : 0;

    private static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var from = 0; text[from..].IndexOf(word) is var at and >= 0; from += at + 1)
        {
            if (from + at == 0 || !char.IsLetterOrDigit(text[from + at - 1])) return true;
        }

        return false;
    }
}
