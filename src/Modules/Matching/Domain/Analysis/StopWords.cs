using Samverka.Kernel;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>Words of either language that carry grammar, or next to no content.</summary>
internal sealed class StopWords(IEnumerable<string> swedish, IEnumerable<string> english)
{
    private readonly HashSet<string> _swedish = [.. swedish];
    private readonly HashSet<string> _english = [.. english];

    public bool Contains(string word, Language? language) => language switch
    {
        null => _swedish.Contains(word) || _english.Contains(word),
        { } known => (known == Language.Swedish ? _swedish : _english).Contains(word),
    };
}
