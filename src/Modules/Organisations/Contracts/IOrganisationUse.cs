using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>Whether records of a higher module rest on an organisation's: as long as one does, it is not erased. Any number of modules may answer.</summary>
public interface IOrganisationUse
{
    /// <summary>What rests on the record with this very id, in the reader's words; null when nothing does.</summary>
    Task<string?> Of(OrganisationId id, CancellationToken cancellation);
}
