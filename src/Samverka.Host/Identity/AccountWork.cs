using Microsoft.AspNetCore.Identity;
using Samverka.Platform.Identity;
using Samverka.Platform.Saving;

namespace Samverka.Host.Identity;

/// <summary>Changes to an account. Identity saves its own tables; the audit joins it in one transaction, and is left out when Identity refuses.</summary>
internal sealed class AccountWork(UserManager<SamverkaUser> users, UnitOfWork work)
{
    /// <param name="change">Its notes are what the audit keeps.</param>
    public Task<bool> Do(Change change, Guid account, Func<SamverkaUser, Task<IdentityResult>> act, CancellationToken cancellation) =>
        work.Under([], change with { Notes = [] }, async () =>
        {
            if (await users.FindByIdAsync(account.ToString()) is not { } user || !(await act(user)).Succeeded) return false;
            await work.Save(change, cancellation);
            return true;
        }, cancellation);
}
