using System.Buffers;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>Words and concepts of a need against every document at once. The sums are shares of the most that could be had.</summary>
internal sealed class Relevance : IDisposable
{
    private readonly Snapshot _index;
    private readonly NeedReading _reading;
    private readonly double[] _points;
    private readonly int _documents;
    private readonly double _conceptWeight;

    public Relevance(Snapshot index, NeedReading reading, RankingWeights weights)
    {
        _index = index;
        _reading = reading;
        _documents = index.Documents.Count;
        _points = Cleared(_documents);
        _conceptWeight = weights.Concept * index.HighestValue;
        Most = reading.Words.Sum(clause => clause.Most(index.HighestValue))
            + reading.Concepts.Sum(concept => concept.Weight * concept.Rarity * _conceptWeight);
        if (Most == 0)
            return;

        double[] best = Cleared(_documents);
        foreach (Clause clause in reading.Words)
            Add(clause, best);
        ArrayPool<double>.Shared.Return(best);
        foreach (AskedConcept concept in reading.Concepts)
            Add(concept);
    }

    /// <summary>What a document with every word and concept of the need would get.</summary>
    public double Most { get; }

    /// <summary>Of each document by its number.</summary>
    public ReadOnlySpan<double> Points => _points.AsSpan(0, _documents);

    public void Dispose() => ArrayPool<double>.Shared.Return(_points);

    public double Words(int document) => _reading.Words.Sum(clause => From(clause, document).Points);

    public double Concepts(int document) => _reading.Concepts.Sum(concept => From(concept, document));

    /// <summary>What one clause gives one document, and by which alternative.</summary>
    public (double Points, Alternative? By) From(Clause clause, int document)
    {
        (double Points, Alternative? By) best = (0, null);
        foreach (Alternative alternative in clause.Alternatives)
        {
            double points = Factor(clause, alternative) * _index.Words.Value(alternative.Term, document);
            if (points > best.Points)
                best = (points, alternative);
        }
        return best;
    }

    public double From(AskedConcept concept, int document) => Factor(concept) * _index.Concepts.Value(concept.Concept, document);

    private static double[] Cleared(int length)
    {
        double[] points = ArrayPool<double>.Shared.Rent(length);
        Array.Clear(points, 0, length);
        return points;
    }

    private double Factor(Clause clause, Alternative alternative) => clause.Weight * clause.Rarity * alternative.Weight / Most;

    private void Add(Clause clause, double[] best)
    {
        if (clause.Alternatives.Length == 1)
        {
            AddTerm(clause, clause.Alternatives[0]);
            return;
        }
        foreach (Alternative alternative in clause.Alternatives)
        {
            double factor = Factor(clause, alternative);
            var documents = _index.Words.Documents(alternative.Term);
            var values = _index.Words.Values(alternative.Term);
            for (int i = 0; i < documents.Length; i++)
                Raise(documents[i], factor * values[i], best);
        }
        foreach (Alternative alternative in clause.Alternatives)
        {
            foreach (int document in _index.Words.Documents(alternative.Term))
                best[document] = 0;
        }
    }

    /// <summary>Adds only what goes beyond the best alternative so far, so that the sum holds the best alone.</summary>
    private void Raise(int document, double points, double[] best)
    {
        if (points <= best[document])
            return;
        _points[document] += points - best[document];
        best[document] = points;
    }

    private void AddTerm(Clause clause, Alternative alternative)
    {
        double factor = Factor(clause, alternative);
        var documents = _index.Words.Documents(alternative.Term);
        var values = _index.Words.Values(alternative.Term);
        for (int i = 0; i < documents.Length; i++)
            _points[documents[i]] += factor * values[i];
    }

    private double Factor(AskedConcept concept) => concept.Weight * concept.Rarity * _conceptWeight / Most;

    private void Add(AskedConcept concept)
    {
        double factor = Factor(concept);
        var documents = _index.Concepts.Documents(concept.Concept);
        var values = _index.Concepts.Values(concept.Concept);
        for (int i = 0; i < documents.Length; i++)
            _points[documents[i]] += factor * values[i];
    }
}
