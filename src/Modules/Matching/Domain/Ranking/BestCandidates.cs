namespace Samverka.Matching.Domain.Ranking;

/// <summary>Keeps the best so many of all that are offered.</summary>
internal sealed class BestCandidates(int most)
{
    private readonly PriorityQueue<Candidate, Candidate> _worstFirst = new(Candidate.WorstFirst);

    /// <summary>What a newcomer must reach; 0 while there is room.</summary>
    public double Lowest { get; private set; } = most > 0 ? 0 : double.PositiveInfinity;

    public void Offer(Candidate candidate)
    {
        if (_worstFirst.Count < most)
            _worstFirst.Enqueue(candidate, candidate);
        else if (most > 0 && Candidate.BestFirst.Compare(candidate, _worstFirst.Peek()) < 0)
            _worstFirst.DequeueEnqueue(candidate, candidate);
        if (most > 0 && _worstFirst.Count == most)
            Lowest = _worstFirst.Peek().Score;
    }

    public IEnumerable<Candidate> InOrder() => _worstFirst.UnorderedItems.Select(item => item.Element).Order(Candidate.BestFirst);
}
