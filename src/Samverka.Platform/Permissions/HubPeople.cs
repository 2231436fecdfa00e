using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;

namespace Samverka.Platform.Permissions;

/// <summary>Those who work in a hub today, to be written to.</summary>
public sealed class HubPeople(SamverkaDb db)
{
    /// <summary>Those with one of the roles, by name.</summary>
    public async Task<IReadOnlyList<SamverkaUser>> With(HubId hub, IReadOnlyList<Role> roles, CancellationToken cancellation) =>
        await db.Set<SamverkaUser>().AsNoTracking()
            .Where(user => db.Set<Membership>().Any(m => m.UserId == user.Id && m.HubId == hub && roles.Contains(m.Role)))
            .OrderBy(user => user.Name).ThenBy(user => user.Id).ToListAsync(cancellation);

    /// <summary>Its coordinators; where there is none, its advisers.</summary>
    public async Task<IReadOnlyList<SamverkaUser>> InCharge(HubId hub, CancellationToken cancellation) =>
        await With(hub, [Role.Coordinator], cancellation) is { Count: > 0 } coordinators ? coordinators : await With(hub, [Role.Adviser], cancellation);
}
