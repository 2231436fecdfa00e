using System.Security.Claims;
using Samverka.Ui.Parts;

namespace Samverka.Organisations.Contracts;

/// <summary>What a higher module shows of an organisation on its page, for the reader alone.</summary>
public interface IOrganisationPart
{
    /// <summary>Null when there is nothing for this reader.</summary>
    Task<PartContent?> Make(OrganisationSummary organisation, ClaimsPrincipal reader, CancellationToken cancellation);
}
