using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Directory;
using Samverka.Organisations.Records;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Organisations.Merging;

/// <summary>Says that two records are one organisation, and takes it back. Both records stay as they are.</summary>
internal sealed class OrganisationMerge(SamverkaDb db, UnitOfWork work, Aliases aliases, Publisher publisher, TimeProvider clock)
{
    /// <summary>False when the two already are one, one of them is not on record, each has a number of its own (two numbers are two legal persons), a person's number would come to stand behind a record that everybody sees, or a record that everybody sees behind a person's.</summary>
    public Task<bool> Merge(OrganisationId duplicate, OrganisationId into, Actor by, CancellationToken cancellation) =>
        work.Under([OrganisationLocks.Merging], new Change(by, "organisations.merge"), async () =>
        {
            var standing = await aliases.Resolve([duplicate, into], cancellation);
            if (standing[duplicate] == standing[into] || !await AreKnown(standing.Values, cancellation)) return false;
            if ((await CanBeOne(standing[into], [standing[duplicate]], cancellation)).Count == 0) return false;
            if (await WouldShowOrHide(standing[duplicate], standing[into], cancellation)) return false;
            var known = await db.Set<KnownAt>().Where(k => k.OrganisationId == standing[duplicate]).ToListAsync(cancellation);
            db.AddRange(known.Select(k => new KnownAt { OrganisationId = standing[into], HubId = k.HubId, RecordId = k.RecordId }));
            db.Add(new MergedOrganisation { Id = standing[duplicate], Into = standing[into], At = clock.Now() });
            await Tell(standing[duplicate], cancellation);
            return true;
        }, cancellation);

    /// <summary>False when the record was not merged into another.</summary>
    public Task<bool> Undo(OrganisationId duplicate, Actor by, CancellationToken cancellation) =>
        work.Under([OrganisationLocks.Merging], new Change(by, "organisations.undo-merge"), async () =>
        {
            var row = await db.Set<MergedOrganisation>().FirstOrDefaultAsync(m => m.Id == duplicate, cancellation);
            if (row is null) return false;
            var records = await aliases.AllOf(duplicate, cancellation);
            db.RemoveRange(await db.Set<KnownAt>().Where(k => records.Contains(k.RecordId) && !records.Contains(k.OrganisationId)).ToListAsync(cancellation));
            db.Remove(row);
            await Tell(duplicate, cancellation);
            return true;
        }, cancellation);

    private async Task Tell(OrganisationId id, CancellationToken cancellation) =>
        publisher.Publish(new OrganisationChanged(id, await db.Set<Organisation>().Where(o => o.Id == id).Select(o => o.Version).FirstAsync(cancellation)));

    /// <summary>Of the others, those that may be the same as this one: with all that was merged into either, the two have one number at most.</summary>
    public async Task<IReadOnlyCollection<OrganisationId>> CanBeOne(OrganisationId id, IReadOnlyCollection<OrganisationId> others, CancellationToken cancellation)
    {
        if (others.Count == 0) return [];
        var all = await aliases.AllOf([id, .. others], cancellation);
        var standing = await aliases.Resolve(all, cancellation);
        var numbers = (await db.Set<Organisation>().Where(o => all.Contains(o.Id) && o.Number != null).Select(o => new { o.Id, o.Number, o.Country }).ToListAsync(cancellation))
            .ToLookup(o => standing[o.Id], o => (o.Number, o.Country));
        return [.. others.Where(other => numbers[id].Union(numbers[other]).Count() < 2)];
    }

    private async Task<bool> WouldShowOrHide(OrganisationId duplicate, OrganisationId into, CancellationToken cancellation)
    {
        var goes = await aliases.AllOf(duplicate, cancellation);
        return await db.Set<Organisation>().AnyAsync(o => o.Id == into && o.IsAPersons, cancellation)
            ? await db.Set<Organisation>().AnyAsync(o => goes.Contains(o.Id) && !o.IsAPersons, cancellation)
            : await db.Set<Organisation>().AnyAsync(o => goes.Contains(o.Id) && o.IsAPersons && o.Number != null, cancellation);
    }

    private async Task<bool> AreKnown(IEnumerable<OrganisationId> ids, CancellationToken cancellation)
    {
        var wanted = ids.Distinct().ToList();
        return await db.Set<Organisation>().CountAsync(o => wanted.Contains(o.Id), cancellation) == wanted.Count;
    }
}
