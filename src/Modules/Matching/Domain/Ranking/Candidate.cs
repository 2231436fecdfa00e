namespace Samverka.Matching.Domain.Ranking;

/// <param name="Document">Its number, which rises with its id.</param>
internal readonly record struct Candidate(int Document, double Relevance, FactScores Facts, double Score)
{
    public static Comparer<Candidate> BestFirst { get; } = Comparer<Candidate>.Create(static (left, right) =>
        left.Score != right.Score ? right.Score.CompareTo(left.Score) : left.Document.CompareTo(right.Document));

    public static Comparer<Candidate> WorstFirst { get; } = Comparer<Candidate>.Create(static (left, right) => BestFirst.Compare(right, left));
}
