using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Host.People;

/// <summary>Takes a role from somebody, or from oneself. Nobody leaves an installation without administrator, nor their own hub without coordinator.</summary>
internal sealed class RoleEnding(SamverkaDb db, UnitOfWork work, IHubDirectory hubs)
{
    // One at a time: two who end each other's role at once would else leave nobody.
    private static readonly LockKey[] Lock = [new("people", "roles")];

    /// <summary>Null when the role is not there or not one's own to end.</summary>
    public async Task<EndingRole?> Look(Guid membershipId, ClaimsPrincipal by, CancellationToken cancellation)
    {
        if (await Find(membershipId, by, cancellation) is not { } membership) return null;
        var user = await db.Set<SamverkaUser>().AsNoTracking().FirstAsync(u => u.Id == membership.UserId, cancellation);
        var hub = membership.HubId is { } id ? (await hubs.ById(id, cancellation))?.Name : null;
        return new EndingRole(membership.Id, user.Name, membership.Role, hub, IsOwn(membership, by), await IsLast(membership, by, cancellation));
    }

    public Task<RoleEnded> End(Guid membershipId, ClaimsPrincipal by, CancellationToken cancellation) =>
        work.Under(Lock, new Change(by.Actor(), "people.end-role"), async () =>
        {
            if (await Find(membershipId, by, cancellation) is not { } membership) return RoleEnded.NotAllowed;
            if (await IsLast(membership, by, cancellation)) return RoleEnded.WasLast;
            db.Remove(membership);
            return RoleEnded.Done;
        }, cancellation);

    private async Task<Membership?> Find(Guid id, ClaimsPrincipal by, CancellationToken cancellation)
    {
        var membership = await db.Set<Membership>().FirstOrDefaultAsync(m => m.Id == id, cancellation);
        if (membership is null) return null;
        var may = membership.HubId is { } hub ? by.May(PeoplePermission.Manage, hub) : by.HubsWhere(PeoplePermission.Manage) is null;
        return may ? membership : null;
    }

    // An administrator may end a hub's last coordinator, being able to invite a new one.
    private async Task<bool> IsLast(Membership membership, ClaimsPrincipal by, CancellationToken cancellation)
    {
        var matters = membership.Role == Role.Administrator || (membership.Role == Role.Coordinator && by.HubsWhere(PeoplePermission.Manage) is not null);
        return matters && !await db.Set<Membership>().AnyAsync(m => m.Role == membership.Role && m.HubId == membership.HubId && m.UserId != membership.UserId, cancellation);
    }

    private static bool IsOwn(Membership membership, ClaimsPrincipal by) => by.Actor().Id == membership.UserId;
}

/// <summary>A role that is about to be ended; the hub is null for the whole installation.</summary>
internal sealed record EndingRole(Guid MembershipId, string Name, Role Role, LocalText? Hub, bool IsOwn, bool IsLast);

internal enum RoleEnded
{
    Done,
    NotAllowed,

    /// <summary>Nobody else has the role there.</summary>
    WasLast,
}
