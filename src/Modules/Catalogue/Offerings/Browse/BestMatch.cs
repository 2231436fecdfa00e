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
        var (titles, summaries) = Parts(entry.Search);
        var score = 0;
        foreach (var word in _words) score += (Score(titles, word) * InTitle) + (Score(summaries, word) * InSummary);
        return score;
    }

    // Two titles, in both languages, stand before the summaries.
    private static (string Titles, string Summaries) Parts(string search)
    {
        var end = search.IndexOf('\n', search.IndexOf('\n', StringComparison.Ordinal) + 1);
        return end < 0 ? (search, "") : (search[..end], search[end..]);
    }

    // Another form of the word counts as the word; letters within another word count for less.
    private static int Score(string text, string word) =>
        Begins(text, word.Length < Long ? word : word[..^Ending]) ? 2 : text.Contains(word, StringComparison.Ordinal) ? 1 : 0;

    private static bool Begins(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        }

        return false;
    }
}
