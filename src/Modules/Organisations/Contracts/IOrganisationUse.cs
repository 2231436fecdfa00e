using System.Security.Claims;
using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Organisations.Contracts;

/// <summary>Whether records of a higher module rest on an organisation's: as long as one does, it is not erased. Any number of modules may answer.</summary>
public interface IOrganisationUse
{
    /// <summary>What rests on the record with this very id; null when nothing does.</summary>
    /// <param name="reader">Null when nobody is told of it.</param>
    Task<OrganisationNeed?> Of(OrganisationId id, ClaimsPrincipal? reader, CancellationToken cancellation);
}

/// <summary>What an organisation's record is needed for.</summary>
/// <param name="Words">In the reader's language.</param>
/// <param name="Where">Where the reader can see or end it; null where that is not open to the reader.</param>
public sealed record OrganisationNeed(string Words, Address? Where);
