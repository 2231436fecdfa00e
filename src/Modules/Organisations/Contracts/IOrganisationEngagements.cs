using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>What a higher module knows an organisation to take part in; shown on its page to staff. Any number of modules may answer.</summary>
public interface IOrganisationEngagements
{
    /// <summary>All ids of one organisation: its own and those of records merged into it.</summary>
    Task<IReadOnlyList<Engagement>> Of(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation);
}
