using Samverka.Kernel;

namespace Samverka.Matching.Domain.Ranking;

/// <param name="Typed">The word as typed.</param>
/// <param name="Meant">The known word taken in its place; the page says so.</param>
internal sealed record CorrectedWord(string Typed, string Meant);

/// <summary>How a need was understood.</summary>
/// <param name="UnknownWords">As typed; nothing in the collection answers to them.</param>
internal sealed record NeedReading(
    Language? Language,
    IReadOnlyList<Clause> Words,
    IReadOnlyList<AskedConcept> Concepts,
    IReadOnlyList<CorrectedWord> Corrections,
    IReadOnlyList<string> UnknownWords)
{
    public bool IsEmpty => Words.Count == 0 && Concepts.Count == 0;
}
