using System.Text.Json.Serialization;
using Samverka.Kernel;

namespace Samverka.Organisations.Import;

/// <summary>An organisation as the demo files write it, with nothing besides.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record OrganisationRow(
    string Key, string Name, string? OrganisationNumber, string? LegalForm, string Country, string? Municipality, string? Kind, bool? IsAuthority, string? Sni,
    IReadOnlyList<string>? Aliases, IReadOnlyList<FormerNameRow>? FormerNames, IReadOnlyList<UnitRow>? Units, string? Website, LocalText? About, bool Demo, string? Source);

internal sealed record FormerNameRow(string Name, int UntilDaysAgo);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record UnitRow(string Key, LocalText Name, IReadOnlyList<string>? Aliases);

internal sealed record DemoOrganisations(IReadOnlyList<OrganisationRow>? Organisations, IReadOnlyList<OrganisationRow>? Customers);
