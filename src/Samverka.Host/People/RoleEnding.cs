using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Host.People;

/// <summary>Takes a role from somebody. Nobody can take their own, so a hub or an installation is never left without anyone.</summary>
internal sealed class RoleEnding(SamverkaDb db, UnitOfWork work)
{
    /// <summary>False when the role is not there, not in one's own hub, or one's own.</summary>
    public async Task<bool> End(Guid membershipId, ClaimsPrincipal by, CancellationToken cancellation)
    {
        var membership = await db.Set<Membership>().FirstOrDefaultAsync(m => m.Id == membershipId, cancellation);
        if (membership is null || !IsAllowed(membership, by)) return false;
        db.Remove(membership);
        await work.Save(new Change(by.Actor(), "people.end-role"), cancellation);
        return true;
    }

    private static bool IsAllowed(Membership membership, ClaimsPrincipal by)
    {
        if (by.Actor().Id == membership.UserId) return false;
        return membership.HubId is { } hub ? by.May(PeoplePermission.Manage, hub) : by.HubsWhere(PeoplePermission.Manage) is null;
    }
}
