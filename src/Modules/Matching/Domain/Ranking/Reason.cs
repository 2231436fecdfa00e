using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>Why something is an answer, as facts; the page words them.</summary>
internal abstract record Reason
{
    private Reason() { }

    /// <param name="Asked">As typed, or the known word that it was taken for.</param>
    /// <param name="Found">As it stands in the document, folded to lower case.</param>
    /// <param name="IsGeneral">It counts, but speaks of no subject, or of what most of the collection does; the page does not give it as a reason.</param>
    /// <param name="Share">Of the whole score, from 0 to 1.</param>
    public sealed record WordMatched(string Asked, string Found, MatchVia Via, bool IsGeneral, double Share) : Reason
    {
        /// <summary>A technology is asked for by its name, and the document has a word that may be said of it but does not name it: "chat" for "chatbot".</summary>
        public bool IsLoose { get; init; }

        /// <summary>The part of a typed compound that was met; null when the word was met as a whole.</summary>
        public string? Part { get; init; }

        /// <summary>The languages of the texts that use the word found; empty when they do not show theirs.</summary>
        public IReadOnlyList<Language> UsedIn { get; init; } = [];
    }

    /// <param name="Declared">Said by the provider; otherwise recognised in its text.</param>
    public sealed record ConceptMatched(ConceptKey Concept, string Asked, bool Declared, int? Level, double Share) : Reason;

    public sealed record SectorServed(ConceptKey Sector, int? Level) : Reason;

    public sealed record Near(double Kilometres) : Reason;

    /// <param name="Nuts">The finest region that both are in.</param>
    public sealed record SameRegion(string Nuts) : Reason;

    public sealed record GivenOnline : Reason;

    public sealed record SameLanguage(string Language) : Reason;

    public sealed record PriceKnown : Reason;
}
