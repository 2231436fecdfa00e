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

    /// <summary>Declares at least one of the concepts that the need asks for.</summary>
    public bool DeclaresAsked { get; init; }

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
        && (!OnlineOnly || facts.Online)
        && (Regions.Count == 0 || facts.Place?.Nuts is { } nuts && IsIn(nuts))
        && (Languages.Count == 0 || facts.Languages.Any(Languages.Contains))
        && (Concepts.Count == 0 ? LowestLevel is null || DeclaresLevel(facts) : DeclaresAll(facts));

    // Each in a method of its own: what a lambda catches is made as soon as its method begins, for thousands of documents that need it not.
    private bool IsIn(string nuts) => Regions.Any(region => nuts.StartsWith(region, StringComparison.Ordinal));

    private bool DeclaresLevel(DocumentFacts facts) => facts.Concepts.Any(concept => concept.Level >= LowestLevel);

    private bool DeclaresAll(DocumentFacts facts) => Concepts.GroupBy(concept => concept.List).All(list => list.Any(key => facts.Concepts.Any(
        concept => concept.Key == key && (LowestLevel is not { } lowest || concept.Level >= lowest))));
}
