using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Host.People;

/// <summary>Takes a role from somebody, or from oneself. Nobody leaves an installation without administrator, nor their own hub without coordinator.</summary>
internal sealed class RoleEnding(SamverkaDb db, UnitOfWork work, IHubDirectory hubs, IDuties duties)
{
    // One at a time: two who end each other's role at once would else leave nobody.
    private static readonly LockKey[] Lock = [new("people", "roles")];

    private const int MostTries = 5;

    /// <summary>Null when the role is not there or not one's own to end.</summary>
    public async Task<EndingRole?> Look(Guid membershipId, ClaimsPrincipal by, CancellationToken cancellation)
    {
        if (await Find(membershipId, by, cancellation) is not { } membership) return null;
        var user = await db.Set<SamverkaUser>().AsNoTracking().FirstAsync(u => u.Id == membership.UserId, cancellation);
        var hub = membership.HubId is { } id ? await hubs.ById(id, cancellation) : null;
        return new EndingRole(membership.Id, user.Name, membership.Role, hub?.Name, IsOwn(membership, by), await IsLast(membership, by, cancellation), hub is { TakesApplications: true } && await Closes(membership, cancellation))
        {
            Duties = await Leaves(membership, cancellation) ? await duties.Of(membership.UserId, membership.HubId!.Value, cancellation) : null,
            MayOpenDuties = membership.HubId is { } open && by.May(new Permission("", [.. duties.Roles]), open),
        };
    }

    public async Task<RoleEnded> End(Guid membershipId, ClaimsPrincipal by, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await EndOnce(membershipId, by, cancellation);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostTries)
            {
                // A request that the person had was changed at the same moment.
            }
        }
    }

    private Task<RoleEnded> EndOnce(Guid membershipId, ClaimsPrincipal by, CancellationToken cancellation) =>
        work.Under(Lock, new Change(by.Actor(), "people.end-role"), async () =>
        {
            if (await Find(membershipId, by, cancellation) is not { } membership) return RoleEnded.NotAllowed;
            if (await IsLast(membership, by, cancellation)) return RoleEnded.WasLast;
            if (await Leaves(membership, cancellation)) await duties.Leave(membership.UserId, membership.HubId!.Value, by.Actor(), cancellation);
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

    // True when no other role keeps the person at the hub's requests.
    private async Task<bool> Leaves(Membership membership, CancellationToken cancellation)
    {
        var roles = duties.Roles;
        return membership.HubId is not null && roles.Contains(membership.Role)
            && !await db.Set<Membership>().AnyAsync(m => m.UserId == membership.UserId && m.HubId == membership.HubId && roles.Contains(m.Role) && m.Id != membership.Id, cancellation);
    }

    // A hub takes requests only while somebody there can read them.
    private async Task<bool> Closes(Membership membership, CancellationToken cancellation)
    {
        var roles = RequestPermission.Roles;
        return roles.Contains(membership.Role) && !await db.Set<Membership>().AnyAsync(m => m.HubId == membership.HubId && roles.Contains(m.Role) && m.Id != membership.Id, cancellation);
    }

    private static bool IsOwn(Membership membership, ClaimsPrincipal by) => by.Actor().Id == membership.UserId;
}

/// <summary>A role that is about to be ended; the hub is null for the whole installation.</summary>
/// <param name="ClosesHub">Nobody is left who could read a request, so the hub takes none.</param>
internal sealed record EndingRole(Guid MembershipId, string Name, Role Role, LocalText? Hub, bool IsOwn, bool IsLast, bool ClosesHub)
{
    /// <summary>What the person has to do for customers there; null when the role has no part in it.</summary>
    public Duties? Duties { get; init; }

    /// <summary>Whether the reader may open them; an administrator sees how many only.</summary>
    public bool MayOpenDuties { get; init; }
}

internal enum RoleEnded
{
    Done,
    NotAllowed,

    /// <summary>Nobody else has the role there.</summary>
    WasLast,
}
