namespace Samverka.Matching.Domain.Ranking;

/// <param name="Total">All documents that answer at all and pass the filter, shown or not.</param>
/// <param name="Facets">What choosing among them is possible by.</param>
internal sealed record RankedAnswers(NeedReading Reading, IReadOnlyList<Answer> Answers, int Total, FacetCounts Facets);
