using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>How many of the answers there are of each sort. Counted when asked for.</summary>
internal sealed class FacetCounts(Snapshot index, IReadOnlyList<int> hits)
{
    public IReadOnlyDictionary<string, int> Kinds => Count<string>(facts => facts.Kind is { } kind ? [kind] : []);

    public IReadOnlyDictionary<HubId, int> Hubs => Count<HubId>(facts => facts.Hub is { } hub ? [hub] : []);

    public IReadOnlyDictionary<ConceptKey, int> Concepts => Count(facts => facts.Concepts.Select(concept => concept.Key).Distinct());

    public IReadOnlyDictionary<string, int> Languages => Count(facts => facts.Languages.Distinct());

    /// <param name="letters">2 counts countries, 4 regions, 5 counties.</param>
    public IReadOnlyDictionary<string, int> Regions(int letters) =>
        Count<string>(facts => facts.Place?.Nuts is { } nuts && nuts.Length >= letters ? [nuts[..letters]] : []);

    public int Online => Answers.Count(facts => facts.Online);

    private IEnumerable<DocumentFacts> Answers => hits.Select(hit => index.Facts[hit]);

    private Dictionary<T, int> Count<T>(Func<DocumentFacts, IEnumerable<T>> of)
        where T : notnull => Answers.SelectMany(of).CountBy(each => each).ToDictionary();
}
