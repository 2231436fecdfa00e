using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>What somebody asks for in their own words. An empty text asks for everything that passes the filter.</summary>
/// <param name="Language">Null when unknown; Swedish and English words may be mixed in any case.</param>
internal sealed record Need(string Text, Language? Language, Asker Asker);

/// <summary>What is known of who asks. Everything may be unknown; then it plays no part.</summary>
internal sealed record Asker
{
    public static Asker Unknown { get; } = new();

    public Place? Place { get; init; }

    public IReadOnlyList<ConceptKey> Sectors { get; init; } = [];

    /// <summary>A code of customer-type.</summary>
    public string? CustomerType { get; init; }

    public bool? PublicBody { get; init; }

    /// <summary>Two-letter codes of the languages they can be helped in.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];
}
