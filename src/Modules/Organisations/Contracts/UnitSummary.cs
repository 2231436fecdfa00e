using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>A unit inside an organisation, which has the organisation's number but may act on its own.</summary>
public sealed record UnitSummary(UnitId Id, OrganisationId Organisation, LocalText Name);
