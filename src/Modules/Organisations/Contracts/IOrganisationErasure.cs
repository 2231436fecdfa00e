using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>Erases what a customer wrote of an organisation when the customer's own data goes.</summary>
public interface IOrganisationErasure
{
    /// <summary>
    /// Erases the record when it may be a person's, says nothing but what was typed with a request, and nothing rests on it; else leaves it. Joins the caller's transaction,
    /// which holds <see cref="OrganisationLocks.OfWhole"/> and has saved what it erases of its own. Answers whether the record is gone.
    /// </summary>
    Task<bool> EraseTyped(OrganisationId id, Actor by, string ground, CancellationToken cancellation);
}
