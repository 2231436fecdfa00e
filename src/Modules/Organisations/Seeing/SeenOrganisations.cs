using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Directory;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;

namespace Samverka.Organisations.Seeing;

/// <summary>
/// The records that a reader may know of. A legal person's is the whole installation's; a person's own is there for coordinators and advisers of the hubs that it has asked,
/// and for nobody else.
/// </summary>
internal sealed class SeenOrganisations(SamverkaDb db, Aliases aliases)
{
    public IQueryable<Organisation> By(ClaimsPrincipal reader) => At(reader.HubsWhere(OrganisationsModule.SeePersons) ?? []);

    public IQueryable<Organisation> At(IReadOnlyList<HubId> hubs)
    {
        var known = db.Set<KnownAt>();
        return db.Set<Organisation>().AsNoTracking().Where(o => !o.IsAPersons || known.Any(k => k.OrganisationId == o.Id && hubs.Contains(k.HubId)));
    }

    /// <summary>Both the record and the one that stands for it are there for the reader.</summary>
    public async Task<bool> Sees(ClaimsPrincipal reader, OrganisationId id, CancellationToken cancellation)
    {
        List<OrganisationId> both = [.. ((OrganisationId[])[id, (await aliases.Resolve([id], cancellation))[id]]).Distinct()];
        return await By(reader).CountAsync(o => both.Contains(o.Id), cancellation) == both.Count;
    }
}
