using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Directory;

/// <summary>Follows merges to the record that stands for an organisation, and back to all that were merged into it.</summary>
internal sealed class Aliases(SamverkaDb db)
{
    /// <summary>Each id with the one that stands for it; most stand for themselves.</summary>
    public async Task<IReadOnlyDictionary<OrganisationId, OrganisationId>> Resolve(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation)
    {
        var standing = ids.Distinct().ToDictionary(id => id);
        for (var open = standing.Keys.ToList(); open.Count > 0;)
        {
            var targets = standing.Where(pair => open.Contains(pair.Key)).Select(pair => pair.Value).Distinct().ToList();
            var found = await db.Set<MergedOrganisation>().AsNoTracking().Where(m => targets.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Into, cancellation);
            open = [.. open.Where(id => found.ContainsKey(standing[id]))];
            foreach (var id in open) standing[id] = found[standing[id]];
        }

        return standing;
    }

    /// <summary>The id itself and every record that was merged into it, near or far.</summary>
    public Task<IReadOnlyList<OrganisationId>> AllOf(OrganisationId id, CancellationToken cancellation) => AllOf([id], cancellation);

    public async Task<IReadOnlyList<OrganisationId>> AllOf(IEnumerable<OrganisationId> ids, CancellationToken cancellation)
    {
        List<OrganisationId> all = [.. ids.Distinct()];
        for (List<OrganisationId> newest = all; newest.Count > 0;)
        {
            var into = newest;
            newest = await db.Set<MergedOrganisation>().AsNoTracking().Where(m => into.Contains(m.Into)).Select(m => m.Id).ToListAsync(cancellation);
            all.AddRange(newest);
        }

        return all;
    }
}
