using Samverka.Catalogue.Network.Search;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>How well each offering answers to words, for the order of a list: what a title says weighs more than what a summary does.</summary>
internal sealed class BestMatch(IReadOnlyList<string> words, OfferingTexts texts)
{
    private const int InTitle = 3;
    private const int InSummary = 1;

    // Another form of the word counts as the word; letters within another word count for less.
    private const int AsWord = 2;
    private const int WithinWord = 1;

    // Long enough that what is left without its ending is still a word.
    private const int Long = 6;
    private const int Ending = 2;

    private readonly (Marks Begun, Marks Held)[] _words =
        [.. words.Select(word => (texts.Words.Begun(word.Length < Long ? word : word[..^Ending]), texts.Words.With(word)))];

    /// <summary>What no offering's score is above.</summary>
    public int Highest => _words.Length * AsWord * (InTitle + InSummary);

    /// <summary>The words that were asked for, in small letters; none when nothing was.</summary>
    public static IReadOnlyList<string> Words(OfferingFilter filter) => filter.Words.Count == 0
        ? filter.Text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        : [.. filter.Words.Where(word => !word.IsSmall).Select(word => (word.Meant ?? word.Typed).ToLowerInvariant())];

    /// <summary>The greater the better; nothing where the words are in neither.</summary>
    /// <param name="place">The offering's, among those of the texts.</param>
    public int Score(int place)
    {
        var score = 0;
        foreach (var (begun, held) in _words)
        {
            score += InTitle * In(OfferingTexts.Title(place), begun, held);
            score += InSummary * In(OfferingTexts.Summary(place), begun, held);
        }

        return score;
    }

    private static int In(int text, Marks begun, Marks held) => begun[text] ? AsWord : held[text] ? WithinWord : 0;
}
