using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain.Everyday;

/// <summary>A problem or a wish as people put it, with the words that texts about its cure use and the codes it comes under.</summary>
/// <param name="Phrases">What is said: words that stand near each other, in any order; "*" for the rest of a word.</param>
/// <param name="Cures">Single Swedish words with their English ones, as in the dictionary.</param>
internal sealed record EverydayNeed(
    IReadOnlyList<(string Text, Language Language)> Phrases, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Cures, IReadOnlyList<ConceptKey> Concepts)
{
    /// <summary>For each cure its stems in both languages.</summary>
    public IReadOnlyList<string[]> CureStems { get; } = [.. Cures.Select(cure => (string[])
        [Stemmer.Stem(cure.Key, Language.Swedish), .. cure.Value.Select(word => Stemmer.Stem(word, Language.English))])];
}
