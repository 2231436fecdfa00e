using Samverka.Kernel;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>Words of either language that carry grammar, or next to no content.</summary>
internal sealed class StopWords(IEnumerable<string> swedish, IEnumerable<string> english)
{
    private readonly HashSet<string> _swedish = [.. swedish];
    private readonly HashSet<string> _english = [.. english];

    // A slip in a shorter word may mean too much.
    private const int ShortestMissed = 5;

    /// <summary>Whether a word is one slip away from one of them.</summary>
    public bool HasNear(string word, Language? language) => language switch
    {
        null => IsNear(word, _swedish) || IsNear(word, _english),
        { } known => IsNear(word, known == Language.Swedish ? _swedish : _english),
    };

    private static bool IsNear(string word, HashSet<string> stops) =>
        stops.Any(stop => stop.Length >= ShortestMissed && Math.Abs(stop.Length - word.Length) <= 1 && EditDistance.Between(word, stop, EditDistance.One) <= EditDistance.One);

    public bool Contains(string word, Language? language) => language switch
    {
        null => _swedish.Contains(word) || _english.Contains(word),
        { } known => (known == Language.Swedish ? _swedish : _english).Contains(word),
    };
}
