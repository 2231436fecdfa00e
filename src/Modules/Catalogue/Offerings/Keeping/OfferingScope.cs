using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>Whose offerings one may work with: a coordinator and an adviser those of their hub, a partner those of its own organisation.</summary>
internal sealed class OfferingScope(SamverkaDb db)
{
    public IQueryable<Offering> Editable(ClaimsPrincipal user)
    {
        var memberships = Of(user);
        return db.Set<Offering>().AsNoTracking().Where(offering => memberships.Any(m =>
            (m.HubId == null || m.HubId == offering.HubId) &&
            (m.Role != Role.Partner || (m.OrganisationId != null && m.OrganisationId == offering.ProviderId))));
    }

    public Task<Offering?> Find(ClaimsPrincipal user, OfferingId id, CancellationToken cancellation) =>
        Editable(user).FirstOrDefaultAsync(offering => offering.Id == id, cancellation);

    /// <summary>Where the user may write a new offering, a hub a line; with an organisation when it can only be that organisation's.</summary>
    public async Task<IReadOnlyList<WritingPlace>> Places(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var memberships = await Of(user).Where(m => m.HubId != null && (m.Role != Role.Partner || m.OrganisationId != null)).ToListAsync(cancellation);
        return [.. memberships.GroupBy(m => m.HubId!.Value).Select(hub => new WritingPlace(
            hub.Key, hub.All(m => m.Role == Role.Partner) ? hub.First().OrganisationId : null))];
    }

    private IQueryable<Membership> Of(ClaimsPrincipal user)
    {
        var (me, roles) = (user.Actor().Id, OfferingsPart.Edit.Roles.ToList());
        return db.Set<Membership>().AsNoTracking().Where(m => m.UserId == me && roles.Contains(m.Role));
    }
}

internal sealed record WritingPlace(HubId Hub, OrganisationId? OnlyFor);
