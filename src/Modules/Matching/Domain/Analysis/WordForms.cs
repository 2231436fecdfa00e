using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>A folded word, its stem in each language, and the aliases of concepts that begin with it.</summary>
internal sealed record WordForms(string Text, string Swedish, string English, Alias[] Aliases)
{
    public string Stem(Language language) => language == Language.Swedish ? Swedish : English;

    public bool LooksSwedish => Text.AsSpan().ContainsAny('å', 'ä', 'ö');

    /// <summary>By itself, not only as the beginning of a name.</summary>
    public bool NamesTechnology(ConceptAliases concepts) => Array.Exists(Aliases, alias => alias.Stems.Length == 1 && concepts.Concepts[alias.Concept].IsTechnology);

    public static WordForms Of(string text, ConceptAliases aliases)
    {
        string swedish = Stemmer.Stem(text, Language.Swedish);
        string english = Stemmer.Stem(text, Language.English);
        return new WordForms(text, swedish, english, aliases.StartingWith(swedish, english));
    }
}
