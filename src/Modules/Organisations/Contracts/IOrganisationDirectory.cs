using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>Finds organisations; an id that was merged into another answers with the other.</summary>
public interface IOrganisationDirectory
{
    Task<IReadOnlyDictionary<OrganisationId, OrganisationSummary>> ByIds(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation);

    /// <summary>Null when no organisation here has the number; the number as digits.</summary>
    Task<OrganisationSummary?> ByNumber(string number, CancellationToken cancellation);

    Task<IReadOnlyDictionary<UnitId, UnitSummary>> UnitsByIds(IReadOnlyCollection<UnitId> ids, CancellationToken cancellation);
}
