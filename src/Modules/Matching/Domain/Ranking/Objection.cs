using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>What speaks against an answer, as facts; the page words them.</summary>
internal abstract record Objection
{
    private Objection() { }

    public sealed record FarAway(double Kilometres) : Objection;

    public sealed record OtherLanguages(IReadOnlyList<string> Languages) : Objection;

    public sealed record NotForPublicBodies : Objection;

    public sealed record NotForCustomerType(string CustomerType, IReadOnlyList<string> OpenTo) : Objection;

    public sealed record EndsSoon(DateOnly LastDay, int Days) : Objection;

    public sealed record Ended(DateOnly LastDay) : Objection;

    public sealed record LowLevel(ConceptKey Concept, int Level) : Objection;

    public sealed record PriceUnknown : Objection;

    /// <param name="Asked">Words of the need, as typed, that nothing in the document answers to.</param>
    public sealed record WordsMissing(IReadOnlyList<string> Asked) : Objection;
}
