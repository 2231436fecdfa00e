using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Bridge;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain;

/// <summary>All that is known of the two languages before any text has been read.</summary>
internal sealed record LanguageResources(StopWords Stops, Lexicon Lexicon, ConceptAliases Concepts)
{
    public IReadOnlySet<string> SwedishWords { get; } = Lexicon.SwedishWords
        .Concat(Concepts.Concepts.SelectMany(concept => concept.Names(Language.Swedish)).SelectMany(name => Tokenizer.Read(name)).Select(token => token.ToString()))
        .ToHashSet(StringComparer.Ordinal);
}
