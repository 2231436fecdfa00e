using Samverka.Kernel;

namespace Samverka.Organisations.Listing;

/// <summary>A row of the list; <see cref="Place"/> is what the list is ordered by.</summary>
internal sealed record OrganisationLine(
    OrganisationId Id, string Name, string? Number, string? LegalForm, string? Municipality, string? Industry, string? Kind, string Country, bool IsAuthority, bool IsDemo, string Place);

/// <summary>A page of the list, and the places before and after it where there is more.</summary>
internal sealed record OrganisationPage(IReadOnlyList<OrganisationLine> Lines, Cursor? Previous, Cursor? Next);
