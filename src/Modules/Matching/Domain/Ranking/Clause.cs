namespace Samverka.Matching.Domain.Ranking;

/// <summary>One term of the index that would satisfy a word of the need.</summary>
internal readonly record struct Alternative(int Term, double Weight, MatchVia Via);

/// <summary>One word of the need and everything in the index that answers to it; only the best counts in a document.</summary>
/// <param name="Asked">As it was typed.</param>
/// <param name="Rarity">Of the alternatives taken together, so that a rare translation of a common word gains nothing.</param>
internal sealed record Clause(string Asked, Telling Tells, double Weight, double Rarity, Alternative[] Alternatives)
{
    /// <summary>The known word that was taken for what was typed; null when it was taken as it stands.</summary>
    public string? Meant { get; init; }

    /// <summary>The part of a compound that it is, as typed.</summary>
    public string? Part { get; init; }

    public double Most(double highestValue) => Weight * Rarity * Alternatives.Max(alternative => alternative.Weight) * highestValue;
}

/// <summary>A concept recognised in the need.</summary>
internal sealed record AskedConcept(int Concept, string Asked, double Weight, double Rarity);
