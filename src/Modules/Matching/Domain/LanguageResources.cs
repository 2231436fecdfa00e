using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Bridge;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Dictionaries;
using Samverka.Matching.Domain.Everyday;

namespace Samverka.Matching.Domain;

/// <summary>All that is known of the two languages before any text has been read.</summary>
internal sealed record LanguageResources(StopWords Stops, Lexicon Lexicon, ConceptAliases Concepts)
{
    /// <summary>Words that weigh in an answer but speak of no subject, such as "try" and "buy".</summary>
    public StopWords General { get; init; } = new([], []);

    /// <summary>Words that anybody says of any subject, such as "company" and "plan".</summary>
    public StopWords Vague { get; init; } = new([], []);

    public WordSenses Senses { get; init; } = WordSenses.None;

    /// <summary>Swedish stems of ordinary words that look like compounds and are none.</summary>
    public IReadOnlySet<string> WholeWords { get; init; } = new HashSet<string>();

    public EverydayNeeds Needs { get; init; } = EverydayNeeds.None;

    public KnownWords Dictionary { get; init; } = KnownWords.None;

    /// <summary>Words we have ourselves written down, of either language.</summary>
    public IReadOnlySet<string> OwnWords => field ??= Lexicon.AllWords.Concat(Concepts.Words).Concat(Needs.Words).ToHashSet(StringComparer.Ordinal);

    public IReadOnlySet<string> SwedishWords { get; } = Lexicon.SwedishWords
        .Concat(Concepts.Concepts.SelectMany(concept => concept.Names(Language.Swedish)).SelectMany(name => Tokenizer.Read(name)).Select(token => token.ToString()))
        .ToHashSet(StringComparer.Ordinal);
}
