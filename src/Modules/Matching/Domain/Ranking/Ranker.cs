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
        var candidates = Candidates(need, filter, today, reading, relevance);
        var explanation = new Explanation(index, need, reading, relevance, _weights, today);
        var answers = Best(candidates, top).Select((candidate, place) => explanation.Of(candidate, place + 1)).ToList();
        return new RankedAnswers(reading, answers, candidates.Count,
            new FacetCounts(candidates.ConvertAll(candidate => index.Documents[candidate.Document].Document.Facts)));
    }

    /// <summary>The same order as <see cref="Rank"/> without the reasons: ids and scores.</summary>
    public IReadOnlyList<(string Id, double Score)> Order(Need need, NeedFilter filter, int top, DateOnly today)
    {
        NeedReading reading = new NeedReader(index, _weights).Read(need.Text, need.Language);
        var candidates = Candidates(need, filter, today, reading, new Relevance(index, reading, _weights));
        return [.. Best(candidates, top).Select(candidate => (index.Documents[candidate.Document].Document.Id, candidate.Score))];
    }

    private List<Candidate> Candidates(Need need, NeedFilter filter, DateOnly today, NeedReading reading, Relevance relevance)
    {
        bool browsing = string.IsNullOrWhiteSpace(need.Text);
        var candidates = new List<Candidate>();
        for (int i = 0; i < index.Documents.Count; i++)
        {
            double relevant = browsing ? 1 : relevance.Of(i);
            DocumentFacts facts = index.Documents[i].Document.Facts;
            if (relevant <= 0 || !filter.Passes(facts, today))
                continue;
            var scores = FactScores.Of(facts, need.Asker, LevelOf(facts, reading), _weights);
            candidates.Add(new Candidate(i, relevant, scores, relevant * (1 + scores.Share(_weights))));
        }
        return candidates;
    }

    /// <summary>The mean level declared for the concepts asked for.</summary>
    private double? LevelOf(DocumentFacts facts, NeedReading reading)
    {
        if (facts.Concepts.Count == 0 || reading.Concepts.Count == 0)
            return null;
        var concepts = index.Resources.Concepts.Concepts;
        return facts.Concepts.Where(declared => reading.Concepts.Any(asked => concepts[asked.Concept].Key == declared.Key))
            .Average(declared => declared.Level);
    }

    private static IEnumerable<Candidate> Best(List<Candidate> candidates, int top)
    {
        var worstFirst = new PriorityQueue<Candidate, Candidate>(top + 1, Candidate.WorstFirst);
        foreach (Candidate candidate in candidates)
        {
            worstFirst.Enqueue(candidate, candidate);
            if (worstFirst.Count > top)
                worstFirst.Dequeue();
        }
        return worstFirst.UnorderedItems.Select(item => item.Element).Order(Candidate.BestFirst);
    }
}
