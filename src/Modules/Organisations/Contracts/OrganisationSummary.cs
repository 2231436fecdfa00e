using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>The register facts of an organisation, which anyone may see; nothing of what a hub knows.</summary>
public sealed record OrganisationSummary(
    OrganisationId Id, string Name, string? Number, string? LegalForm, string? Municipality, string Country, bool IsAuthority, bool IsDemo)
{
    /// <summary>A code of the list that <see cref="IndustryCodes"/> names; null when not known.</summary>
    public string? Industry { get; init; }
}
