namespace Samverka.Catalogue.Contracts;

/// <summary>A hub of the European network as its catalogue lists it. Nuts is a NUTS 2021 code of the contact address, null when unknown; type is a code of hub-type; text is the hub's own description where imported, else empty.</summary>
public sealed record ListingSummary(
    ListingId Id, string Slug, string Name, string Type, string Country, string? City, string? Nuts, string? Website, string Text,
    IReadOnlyList<SpecialisationLevel> Technologies, IReadOnlyList<SpecialisationLevel> Sectors, IReadOnlyList<SpecialisationLevel> Services);
