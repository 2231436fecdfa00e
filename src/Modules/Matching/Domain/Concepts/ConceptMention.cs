namespace Samverka.Matching.Domain.Concepts;

/// <param name="First">First word of the mention, counted in the words that were read.</param>
internal readonly record struct ConceptMention(int Concept, int First, int Words);
