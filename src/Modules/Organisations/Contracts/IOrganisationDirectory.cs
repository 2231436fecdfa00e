using System.Security.Claims;
using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>Finds organisations; an id that was merged into another answers with the other.</summary>
public interface IOrganisationDirectory
{
    /// <summary>Null when there is none.</summary>
    Task<OrganisationSummary?> ById(OrganisationId id, CancellationToken cancellation);

    Task<IReadOnlyDictionary<OrganisationId, OrganisationSummary>> ByIds(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation);

    /// <summary>The ids and all that were merged with any of them, each with the one that stands for it: records of another module may carry any.</summary>
    Task<IReadOnlyDictionary<OrganisationId, OrganisationId>> WithAliases(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation);

    /// <summary>The Swedish one, else the only one of another country. Null when no organisation here has the number, and when it is a person's own; the number as digits.</summary>
    Task<OrganisationSummary?> ByNumber(string number, CancellationToken cancellation);

    Task<IReadOnlyDictionary<UnitId, UnitSummary>> UnitsByIds(IReadOnlyCollection<UnitId> ids, CancellationToken cancellation);

    /// <summary>Those of the keys of shipped files that are on record.</summary>
    Task<IReadOnlyDictionary<string, OrganisationReference>> ByKeys(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>Those that the reader's typed words can mean, at most twenty by name: only the one that has exactly this name or number, where there is one.</summary>
    Task<IReadOnlyList<OrganisationSummary>> Match(string words, ClaimsPrincipal reader, CancellationToken cancellation);

    /// <summary>The only one that the reader may see with exactly this name or number; null when none or several have it.</summary>
    Task<OrganisationSummary?> Named(string words, ClaimsPrincipal reader, CancellationToken cancellation);

    /// <summary>Whether the hub's people may know of the record: of a person's own only when the hub has had a request from it.</summary>
    Task<bool> IsSeenAt(HubId hub, OrganisationId id, CancellationToken cancellation);

    /// <summary>The units of one organisation that are not closed, in the order of their Swedish names.</summary>
    Task<IReadOnlyList<UnitSummary>> UnitsOf(OrganisationId id, CancellationToken cancellation);
}
