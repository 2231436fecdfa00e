using Samverka.Kernel;

namespace Samverka.Catalogue.Contracts;

/// <summary>All of a published offering that matching needs. Codes are of the lists technology, sector, offering-kind, service-function and ai-level; empty sectors mean all; municipality is a code or null.</summary>
public sealed record OfferingText(
    OfferingSummary Summary, LocalText Body, IReadOnlyList<string> Technologies, IReadOnlyList<string> Sectors, string? AiLevel,
    IReadOnlyList<Language> Languages, string? Municipality, bool Online, DateOnly? ValidTo);
