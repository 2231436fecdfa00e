namespace Samverka.Matching.Domain.Indexing;

/// <summary>How much a word counts where it stands, and how far a long text is held against it.</summary>
/// <param name="K1">How soon more of the same word stops helping.</param>
/// <param name="Boost">By field: a word in the title says more of what a thing is than one in the body.</param>
/// <param name="LengthShare">By field, b of BM25: 0 ignores length, 1 divides by it. Titles vary little, so little.</param>
/// <param name="PartOfWord">What a part of a compound counts against the same word standing alone.</param>
internal sealed record FieldWeights(double K1, IReadOnlyList<double> Boost, IReadOnlyList<double> LengthShare, double PartOfWord)
{
    public static FieldWeights Default { get; } = new(1.2, [2.5, 1.5, 1.0], [0.4, 0.6, 0.75], 0.5);
}
