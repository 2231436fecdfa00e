using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>Finds organisations; an id that was merged into another answers with the other.</summary>
public interface IOrganisationDirectory
{
    Task<IReadOnlyDictionary<OrganisationId, OrganisationSummary>> ByIds(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation);

    /// <summary>The ids and all that were merged with any of them, each with the one that stands for it: records of another module may carry any.</summary>
    Task<IReadOnlyDictionary<OrganisationId, OrganisationId>> WithAliases(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation);

    /// <summary>Null when no organisation here has the number; the number as digits.</summary>
    Task<OrganisationSummary?> ByNumber(string number, CancellationToken cancellation);

    Task<IReadOnlyDictionary<UnitId, UnitSummary>> UnitsByIds(IReadOnlyCollection<UnitId> ids, CancellationToken cancellation);

    /// <summary>Those of the keys of shipped files that are on record.</summary>
    Task<IReadOnlyDictionary<string, OrganisationReference>> ByKeys(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>At most twenty whose names hold the words, in the order of their names, for staff to choose from.</summary>
    Task<IReadOnlyList<OrganisationSummary>> Search(string words, CancellationToken cancellation);

    /// <summary>Those that typed words can mean: only the one that has exactly this name or number, where there is one.</summary>
    Task<IReadOnlyList<OrganisationSummary>> Match(string words, CancellationToken cancellation);

    /// <summary>The units of one organisation that are not closed, in the order of their Swedish names.</summary>
    Task<IReadOnlyList<UnitSummary>> UnitsOf(OrganisationId id, CancellationToken cancellation);
}
