using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Editing;

/// <summary>Makes hubs and changes their own facts, but never over a version that the writer has not seen, and never at an address that leads to another hub.</summary>
internal sealed class HubEditor(SamverkaDb db, UnitOfWork work, IdSource ids)
{
    private static readonly LockKey[] Lock = [new("hubs", "addresses")];

    public Task<HubSaving> Create(HubFacts facts, string prefix, Actor by, CancellationToken cancellation) =>
        work.Under(Lock, new Change(by, "hubs.create"), async () =>
        {
            if (await IsTaken(facts.Slug, null, cancellation)) return HubSaving.SlugTaken;
            if (await db.Set<Hub>().AnyAsync(h => h.ReferencePrefix == prefix, cancellation)) return HubSaving.PrefixTaken;
            var hub = new Hub { Id = ids.New<HubId>(), Slug = facts.Slug, Name = facts.Name, Summary = facts.Summary, Kind = facts.Kind, Theme = facts.Theme, ReferencePrefix = prefix };
            facts.Write(hub);
            db.Add(hub);
            return HubSaving.Saved;
        }, cancellation);

    public Task<HubSaving> Save(HubId id, HubFacts facts, int seen, Actor by, CancellationToken cancellation) =>
        work.Under(Lock, new Change(by, "hubs.edit"), async () =>
        {
            var hub = await db.Set<Hub>().FirstAsync(h => h.Id == id, cancellation);
            if (hub.Version != seen) return HubSaving.Collided;
            if (hub.Slug != facts.Slug)
            {
                if (await IsTaken(facts.Slug, id, cancellation)) return HubSaving.SlugTaken;
                await Move(hub, facts.Slug, cancellation);
            }

            facts.Write(hub);
            hub.Version++;
            return HubSaving.Saved;
        }, cancellation);

    private Task<bool> IsTaken(string slug, HubId? except, CancellationToken cancellation) =>
        db.Set<Hub>().Where(h => h.Slug == slug && h.Id != except).Select(h => h.Slug)
            .Concat(db.Set<FormerSlug>().Where(f => f.Slug == slug && f.HubId != except).Select(f => f.Slug)).AnyAsync(cancellation);

    private async Task Move(Hub hub, string slug, CancellationToken cancellation)
    {
        db.Add(new FormerSlug { Slug = hub.Slug, HubId = hub.Id });
        // A hub that goes back to an address it has had.
        if (await db.Set<FormerSlug>().FirstOrDefaultAsync(f => f.Slug == slug, cancellation) is { } before) db.Remove(before);
        foreach (var part in await db.Set<Hub>().Where(h => h.PartOf == hub.Slug).ToListAsync(cancellation)) part.PartOf = slug;
    }
}

internal enum HubSaving
{
    Saved,

    /// <summary>Somebody else has saved meanwhile.</summary>
    Collided,
    SlugTaken,
    PrefixTaken,
}
