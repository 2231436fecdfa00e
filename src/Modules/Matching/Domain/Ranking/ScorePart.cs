namespace Samverka.Matching.Domain.Ranking;

internal enum ScoreKind
{
    Words,
    Concepts,
    Level,
    Nearness,
    Language,
    Sector,
    Price,
    Unsuitable,
}

/// <param name="Points">What it adds to the score; the parts of an answer sum to its score.</param>
internal readonly record struct ScorePart(ScoreKind Kind, double Points);
