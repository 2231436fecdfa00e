using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>Puts an organisation on record inside the caller's unit of work.</summary>
public interface IOrganisationRegistration
{
    /// <summary>The one with this number if there is one, else a new one; without a number always a new one. The caller holds the lock of the number and saves.</summary>
    /// <param name="hub">Whom it has turned to: its coordinators and advisers see the record, also when it is a person's.</param>
    Task<OrganisationId> Register(NewOrganisation organisation, HubId hub, CancellationToken cancellation);
}
