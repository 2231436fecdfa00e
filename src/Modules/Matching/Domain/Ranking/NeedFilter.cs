using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>What an answer must be. Within a list any choice will do; every list with a choice must be met.</summary>
internal sealed record NeedFilter
{
    public static NeedFilter None { get; } = new();

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<HubId> Hubs { get; init; } = [];

    /// <summary>NUTS codes of any fineness: SE23 takes all of West Sweden.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    public IReadOnlyList<ConceptKey> Concepts { get; init; } = [];

    /// <summary>Declares at least one of these, whatever list it is in.</summary>
    public IReadOnlyCollection<ConceptKey> AnyOf { get; init; } = [];

    /// <summary>For the chosen concepts; without chosen concepts, for any the provider has declared.</summary>
    public int? LowestLevel { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    public bool OnlineOnly { get; init; }

    public bool WithEnded { get; init; }

    public bool Passes(DocumentFacts facts, DateOnly today) =>
        (WithEnded || facts.LastDay is not { } last || last >= today) && (ReferenceEquals(this, None) || PassesChoices(facts));

    private bool PassesChoices(DocumentFacts facts) =>
        (Kinds.Count == 0 || facts.Kind is { } kind && Kinds.Contains(kind))
        && (Hubs.Count == 0 || facts.Hub is { } hub && Hubs.Contains(hub))
        && (Regions.Count == 0 || facts.Place?.Nuts is { } nuts && Regions.Any(region => nuts.StartsWith(region, StringComparison.Ordinal)))
        && (Languages.Count == 0 || facts.Languages.Any(Languages.Contains))
        && (AnyOf.Count == 0 || facts.Concepts.Any(concept => AnyOf.Contains(concept.Key)))
        && (!OnlineOnly || facts.Online)
        && PassesConcepts(facts);

    private bool PassesConcepts(DocumentFacts facts)
    {
        if (Concepts.Count == 0)
            return LowestLevel is not { } lowest || facts.Concepts.Any(concept => concept.Level >= lowest);
        return Concepts.GroupBy(concept => concept.List).All(list => list.Any(key => facts.Concepts.Any(
            concept => concept.Key == key && (LowestLevel is not { } lowest || concept.Level >= lowest))));
    }
}
