using Samverka.Kernel;

namespace Samverka.Catalogue.Contracts;

/// <summary>All of a published offering that matching needs. Codes are of the lists technology, sector, offering-kind, service-function, ai-level and customer-type; empty sectors and customer types mean all; municipality is a code or null.</summary>
public sealed record OfferingText(
    OfferingSummary Summary, LocalText Body, IReadOnlyList<string> Technologies, IReadOnlyList<string> Sectors, IReadOnlyList<string> CustomerTypes, string? AiLevel,
    IReadOnlyList<Language> Languages, string? Municipality, bool Online, DateOnly? ValidTo);
