using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>Whose offerings one may work with: a coordinator and an adviser those of their hub, a partner those of its own organisation.</summary>
internal sealed class OfferingScope(SamverkaDb db, IOrganisationDirectory organisations)
{
    private static readonly Permission Partners = new("offerings.own", Role.Partner);

    public async Task<IQueryable<Offering>> Editable(ClaimsPrincipal user, CancellationToken cancellation)
    {
        var (hubs, own) = (Of(user).Where(m => m.Role != Role.Partner), await Own(user, cancellation));
        return db.Set<Offering>().AsNoTracking().Where(offering => hubs.Any(m => m.HubId == null || m.HubId == offering.HubId) || own.Contains(offering.Id));
    }

    /// <summary>A partner's: its organisation's, also those of records that were merged with it.</summary>
    public async Task<IReadOnlyList<OfferingId>> Own(ClaimsPrincipal user, CancellationToken cancellation)
    {
        if (!user.MaySomewhere(Partners)) return [];
        var places = await Of(user).Where(m => m.Role == Role.Partner && m.OrganisationId != null).Select(m => new { m.HubId, Organisation = m.OrganisationId!.Value }).ToListAsync(cancellation);
        var standing = await organisations.WithAliases([.. places.Select(place => place.Organisation).Distinct()], cancellation);
        var providers = standing.Keys.Select(id => (OrganisationId?)id).ToList();
        var offerings = await db.Set<Offering>().Where(offering => providers.Contains(offering.ProviderId)).Select(offering => new { offering.Id, offering.HubId, Provider = offering.ProviderId!.Value }).ToListAsync(cancellation);
        return [.. offerings
            .Where(offering => places.Any(place => (place.HubId is null || place.HubId == offering.HubId) && standing[place.Organisation] == standing[offering.Provider]))
            .Select(offering => offering.Id)];
    }

    public async Task<Offering?> Find(ClaimsPrincipal user, OfferingId id, CancellationToken cancellation) =>
        await (await Editable(user, cancellation)).FirstOrDefaultAsync(offering => offering.Id == id, cancellation);

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
