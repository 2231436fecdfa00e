using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>A document with its place, its score and why. Scores compare only within one question.</summary>
internal sealed record Answer(
    Document Document,
    int Rank,
    double Score,
    IReadOnlyList<ScorePart> Parts,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Objection> Objections)
{
    /// <summary>"Lose time" and "look for" are in every second question, "company" in every second answer: they say nothing of what either is about.</summary>
    public bool SpeaksOfTheSubject => Reasons.Any(reason => reason is Reason.ConceptMatched or Reason.WordMatched { IsGeneral: false });

    /// <summary>What put this answer above another: the parts in which it differs, the most telling first. Empty when only the id decides.</summary>
    public IReadOnlyList<ScorePart> AheadOf(Answer other) =>
        [.. Parts.Select(part => part with { Points = part.Points - other.PointsFor(part.Kind) })
            .Where(part => Math.Abs(part.Points) > 1e-12)
            .OrderByDescending(part => Math.Abs(part.Points)).ThenBy(part => part.Kind)];

    public double PointsFor(ScoreKind kind) => Parts.FirstOrDefault(part => part.Kind == kind).Points;
}
