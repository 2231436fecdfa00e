using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;

namespace Samverka.Applications.Talks;

/// <summary>Who may hold talks in a hub today: a time that somebody set out stays when the role ends, and reaches nobody then.</summary>
internal static class Advising
{
    public static readonly Role[] Roles = TalksPart.OfferPermission.Roles;

    public static IQueryable<Membership> Advisers(this SamverkaDb db) => db.Set<Membership>().Where(membership => Roles.Contains(membership.Role));

    public static Task<bool> Advises(this SamverkaDb db, Guid user, HubId hub, CancellationToken cancellation) =>
        db.Advisers().AnyAsync(membership => membership.UserId == user && membership.HubId == hub, cancellation);
}
