using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>Orders the documents of a snapshot by how well they answer a need. The same question to the same snapshot gives the same answer.</summary>
internal sealed class Ranker(Snapshot index, RankingWeights? weights = null)
{
    private readonly RankingWeights _weights = weights ?? RankingWeights.Default;

    public AskedNeed Read(Need need)
    {
        NeedReading reading = new NeedReader(index, _weights).Read(need.Text, need.Language);
        return new AskedNeed(need, reading, new Relevance(index, reading, _weights));
    }

    public RankedAnswers Rank(AskedNeed asked, NeedFilter filter, int top, DateOnly today)
    {
        var explanation = new Explanation(index, asked, _weights, today);
        return new RankedAnswers(asked.Reading, [.. Best(asked, filter, top, today).Select((candidate, place) => explanation.Of(candidate, place + 1))]);
    }

    /// <summary>The same order as <see cref="Rank"/> without the reasons: ids and scores.</summary>
    public IReadOnlyList<(string Id, double Score)> Order(AskedNeed asked, NeedFilter filter, int top, DateOnly today) =>
        [.. Best(asked, filter, top, today).Select(candidate => (index.Documents[candidate.Document].Document.Id, candidate.Score))];

    private IEnumerable<Candidate> Best(AskedNeed asked, NeedFilter filter, int top, DateOnly today)
    {
        double mostByFacts = 1 + FactScores.HighestShare(asked, _weights);
        var points = asked.Relevance.Points;
        var best = new BestCandidates(top);
        DocumentSet? declaring = filter.DeclaresAsked ? index.Declaring(asked.Reading.Concepts.Select(concept => concept.Concept)) : null;
        foreach (int document in index.OfKinds(filter.Kinds))
        {
            double relevant = asked.IsBrowsing ? 1 : points[document];
            // Most documents cannot come among the best however much speaks for them, so their facts need no weighing.
            if (relevant * mostByFacts >= best.Lowest && relevant > 0 && declaring?[document] != false && filter.Passes(index.Facts[document], today))
                best.Offer(CandidateOf(document, relevant, asked));
        }
        return best.InOrder().OrderBy(candidate => candidate.Facts.Unsuitable < 0);
    }

    private Candidate CandidateOf(int document, double relevant, AskedNeed asked)
    {
        DocumentFacts facts = index.Facts[document];
        FactScores scores = ReferenceEquals(facts, DocumentFacts.None) ? default : FactScores.Of(facts, asked.Need.Asker, LevelOf(document, asked.Reading), _weights);
        return new Candidate(document, relevant, scores, relevant * (1 + scores.Share(_weights)));
    }

    /// <summary>The mean level declared for the concepts asked for.</summary>
    private double? LevelOf(int document, NeedReading reading)
    {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < reading.Concepts.Count; i++)
        {
            double level = index.Levels.Value(reading.Concepts[i].Concept, document);
            sum += level;
            count += level > 0 ? 1 : 0;
        }
        return count > 0 ? sum / count : null;
    }
}
