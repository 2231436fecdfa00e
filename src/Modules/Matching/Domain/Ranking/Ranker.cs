using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>Orders the documents of a snapshot by how well they answer a need. The same question to the same snapshot gives the same answer.</summary>
internal sealed class Ranker(Snapshot index, RankingWeights? weights = null)
{
    private readonly RankingWeights _weights = weights ?? RankingWeights.Default;

    public RankedAnswers Rank(Need need, NeedFilter filter, int top, DateOnly today)
    {
        NeedReading reading = new NeedReader(index, _weights).Read(need.Text, need.Language);
        var relevance = new Relevance(index, reading, _weights);
        var hits = new List<int>();
        var best = Best(need, filter, top, today, reading, relevance, hits);
        var explanation = new Explanation(index, need, reading, relevance, _weights, today);
        return new RankedAnswers(reading, [.. best.Select((candidate, place) => explanation.Of(candidate, place + 1))], hits.Count, new FacetCounts(index, hits));
    }

    /// <summary>The same order as <see cref="Rank"/> without the reasons: ids and scores.</summary>
    public IReadOnlyList<(string Id, double Score)> Order(Need need, NeedFilter filter, int top, DateOnly today)
    {
        NeedReading reading = new NeedReader(index, _weights).Read(need.Text, need.Language);
        var best = Best(need, filter, top, today, reading, new Relevance(index, reading, _weights), []);
        return [.. best.Select(candidate => (index.Documents[candidate.Document].Document.Id, candidate.Score))];
    }

    /// <param name="hits">Takes the number of every document that answers at all.</param>
    private IEnumerable<Candidate> Best(
        Need need, NeedFilter filter, int top, DateOnly today, NeedReading reading, Relevance relevance, List<int> hits)
    {
        bool browsing = string.IsNullOrWhiteSpace(need.Text);
        var best = new BestCandidates(top);
        for (int i = 0; i < index.Facts.Length; i++)
        {
            double relevant = browsing ? 1 : relevance.Of(i);
            DocumentFacts facts = index.Facts[i];
            if (relevant <= 0 || !filter.Passes(facts, today))
                continue;
            hits.Add(i);
            FactScores scores = ReferenceEquals(facts, DocumentFacts.None) ? default : FactScores.Of(facts, need.Asker, LevelOf(facts, reading), _weights);
            best.Offer(new Candidate(i, relevant, scores, relevant * (1 + scores.Share(_weights))));
        }
        return best.InOrder();
    }

    /// <summary>The mean level declared for the concepts asked for.</summary>
    private double? LevelOf(DocumentFacts facts, NeedReading reading)
    {
        double sum = 0;
        int count = 0;
        foreach (AskedConcept asked in reading.Concepts)
        {
            var key = index.Resources.Concepts.Concepts[asked.Concept].Key;
            foreach (DeclaredConcept declared in facts.Concepts)
            {
                if (declared.Level is not { } level || declared.Key != key)
                    continue;
                sum += level;
                count++;
            }
        }
        return count > 0 ? sum / count : null;
    }
}
