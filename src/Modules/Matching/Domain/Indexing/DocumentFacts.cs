using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain.Indexing;

/// <param name="Level">1–5, said by the provider itself; null when not said.</param>
internal sealed record DeclaredConcept(ConceptKey Key, int? Level = null);

/// <param name="Nuts">The code as fine as known: SE232 is in SE23 is in SE2.</param>
internal sealed record Place(string? Nuts, GeoPoint? Point);

internal readonly record struct GeoPoint(double Latitude, double Longitude);

/// <summary>What is known of a document apart from its words. Unknown is null or empty and never held against it.</summary>
internal sealed record DocumentFacts
{
    public static DocumentFacts None { get; } = new();

    /// <summary>For example "offering", "hub", "event".</summary>
    public string? Kind { get; init; }

    public HubId? Hub { get; init; }

    public Place? Place { get; init; }

    public bool Online { get; init; }

    public IReadOnlyList<DeclaredConcept> Concepts { get; init; } = [];

    /// <summary>Two-letter codes the service is given in; any language of Europe.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public bool? PriceKnown { get; init; }

    public bool? ForPublicBodies { get; init; }

    /// <summary>Codes of the kinds of organisation that it is open to; empty when open to all or unknown.</summary>
    public IReadOnlyList<string> CustomerTypes { get; init; } = [];

    /// <summary>Last day it can be had.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Equal in all, the lists by what they hold.</summary>
    public bool SaysAs(DocumentFacts other) =>
        this with { Concepts = other.Concepts, Languages = other.Languages, CustomerTypes = other.CustomerTypes } == other
        && Concepts.SequenceEqual(other.Concepts) && Languages.SequenceEqual(other.Languages) && CustomerTypes.SequenceEqual(other.CustomerTypes);
}
