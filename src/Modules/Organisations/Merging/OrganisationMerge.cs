using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Directory;
using Samverka.Organisations.Records;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Organisations.Merging;

/// <summary>Says that two records are one organisation, and takes it back. Both records stay as they are.</summary>
internal sealed class OrganisationMerge(SamverkaDb db, UnitOfWork work, Aliases aliases, Publisher publisher, TimeProvider clock)
{
    private static readonly LockKey[] Lock = [new("organisations", "merge")];

    /// <summary>False when the two already are one, one of them is not on record, or each has a number of its own: two numbers are two legal persons.</summary>
    public Task<bool> Merge(OrganisationId duplicate, OrganisationId into, Actor by, CancellationToken cancellation) =>
        work.Under(Lock, new Change(by, "organisations.merge"), async () =>
        {
            var standing = await aliases.Resolve([duplicate, into], cancellation);
            if (standing[duplicate] == standing[into] || !await CanBeOne(standing.Values, cancellation)) return false;
            db.Add(new MergedOrganisation { Id = standing[duplicate], Into = standing[into], At = clock.Now() });
            await Tell(standing[duplicate], cancellation);
            return true;
        }, cancellation);

    /// <summary>False when the record was not merged into another.</summary>
    public Task<bool> Undo(OrganisationId duplicate, Actor by, CancellationToken cancellation) =>
        work.Under(Lock, new Change(by, "organisations.undo-merge"), async () =>
        {
            var row = await db.Set<MergedOrganisation>().FirstOrDefaultAsync(m => m.Id == duplicate, cancellation);
            if (row is null) return false;
            db.Remove(row);
            await Tell(duplicate, cancellation);
            return true;
        }, cancellation);

    private async Task Tell(OrganisationId id, CancellationToken cancellation) =>
        publisher.Publish(new OrganisationChanged(id, await db.Set<Organisation>().Where(o => o.Id == id).Select(o => o.Version).FirstAsync(cancellation)));

    private async Task<bool> CanBeOne(IEnumerable<OrganisationId> ids, CancellationToken cancellation)
    {
        var wanted = ids.Distinct().ToList();
        var numbers = await db.Set<Organisation>().Where(o => wanted.Contains(o.Id)).Select(o => o.Number).ToListAsync(cancellation);
        return numbers.Count == wanted.Count && numbers.OfType<string>().Distinct().Count() < 2;
    }
}
