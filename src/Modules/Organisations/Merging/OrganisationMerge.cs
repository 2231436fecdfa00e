using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Directory;
using Samverka.Organisations.Records;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Organisations.Merging;

/// <summary>Says that two records are one organisation, and takes it back. Both records stay as they are.</summary>
internal sealed class OrganisationMerge(SamverkaDb db, UnitOfWork work, Aliases aliases, TimeProvider clock)
{
    private static readonly LockKey[] Lock = [new("organisations", "merge")];

    /// <summary>False when the two already are one, or one of them is not on record.</summary>
    public Task<bool> Merge(OrganisationId duplicate, OrganisationId into, Actor by, CancellationToken cancellation) =>
        work.Under(Lock, new Change(by, "organisations.merge"), async () =>
        {
            var standing = await aliases.Resolve([duplicate, into], cancellation);
            if (standing[duplicate] == standing[into] || await Count(standing.Values, cancellation) < 2) return false;
            db.Add(new MergedOrganisation { Id = standing[duplicate], Into = standing[into], At = clock.Now() });
            return true;
        }, cancellation);

    /// <summary>False when the record was not merged into another.</summary>
    public Task<bool> Undo(OrganisationId duplicate, Actor by, CancellationToken cancellation) =>
        work.Under(Lock, new Change(by, "organisations.undo-merge"), async () =>
        {
            var row = await db.Set<MergedOrganisation>().FirstOrDefaultAsync(m => m.Id == duplicate, cancellation);
            if (row is not null) db.Remove(row);
            return row is not null;
        }, cancellation);

    private async Task<int> Count(IEnumerable<OrganisationId> ids, CancellationToken cancellation)
    {
        var wanted = ids.Distinct().ToList();
        return await db.Set<Organisation>().CountAsync(o => wanted.Contains(o.Id), cancellation);
    }
}
