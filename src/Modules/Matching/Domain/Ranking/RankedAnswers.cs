namespace Samverka.Matching.Domain.Ranking;

internal sealed record RankedAnswers(NeedReading Reading, IReadOnlyList<Answer> Answers);
