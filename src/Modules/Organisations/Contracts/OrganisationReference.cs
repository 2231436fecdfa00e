using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>An organisation and its units as files that come with the product name them.</summary>
public sealed record OrganisationReference(OrganisationId Id, IReadOnlyDictionary<string, UnitId> Units);
