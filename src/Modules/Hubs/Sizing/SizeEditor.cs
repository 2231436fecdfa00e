using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Sizing;

/// <summary>Writes what a hub knows of sizes: never over a version that the writer has not seen, and never the same year or the same owner twice.</summary>
internal sealed class SizeEditor(SamverkaDb db, UnitOfWork work, IOrganisationDirectory organisations)
{
    /// <summary>Null when the hub has no such record; also one that was removed, so that it can be put back.</summary>
    public Task<T?> Find<T>(HubId hub, Guid id, CancellationToken cancellation)
        where T : SizeRecord => db.Set<T>().IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id && r.HubId == hub, cancellation);

    public Task<SizeSaving> Add(SizeRecord record, Change change, CancellationToken cancellation) =>
        work.Under(Locks(record.HubId), change, async () =>
        {
            db.Add(record);
            return await Checked(record, cancellation);
        }, cancellation);

    public Task<SizeSaving> Change<T>(T seen, int version, Action<T> write, Change change, CancellationToken cancellation)
        where T : SizeRecord =>
        work.Under(Locks(seen.HubId), change, async () =>
        {
            var record = await db.Set<T>().IgnoreQueryFilters().FirstAsync(r => r.Id == seen.Id, cancellation);
            if (record.Version != version) return SizeSaving.Collided;
            write(record);
            record.Version++;
            return await Checked(record, cancellation);
        }, cancellation);

    private async Task<SizeSaving> Checked(SizeRecord record, CancellationToken cancellation)
    {
        if (record.IsRemoved || !await IsTaken(record, cancellation)) return SizeSaving.Saved;
        db.ChangeTracker.Clear();
        return SizeSaving.Taken;
    }

    private Task<bool> IsTaken(SizeRecord record, CancellationToken cancellation) => record switch
    {
        SizeFigures figures => IsTaken(figures, cancellation),
        Ownership ownership => IsTaken(ownership, cancellation),
        _ => throw new InvalidOperationException("A record of sizes is figures or an ownership."),
    };

    private async Task<bool> IsTaken(SizeFigures f, CancellationToken cancellation)
    {
        var same = await Same(f.OrganisationId, cancellation);
        return await db.Set<SizeFigures>().AnyAsync(o => o.HubId == f.HubId && same.Contains(o.OrganisationId) && o.YearEnd == f.YearEnd && o.Id != f.Id, cancellation);
    }

    private async Task<bool> IsTaken(Ownership f, CancellationToken cancellation)
    {
        var (owners, owned) = (await Same(f.OwnerId, cancellation), await Same(f.OwnedId, cancellation));
        return await db.Set<Ownership>().AnyAsync(
            o => o.HubId == f.HubId && owners.Contains(o.OwnerId) && owned.Contains(o.OwnedId) && o.Id != f.Id
                && (o.From == null || f.To == null || o.From <= f.To) && (o.To == null || f.From == null || f.From <= o.To), cancellation);
    }

    private async Task<List<OrganisationId>> Same(OrganisationId id, CancellationToken cancellation) => [.. (await organisations.WithAliases([id], cancellation)).Keys];

    /// <summary>Held by whoever writes or erases what the hub knows.</summary>
    public static LockKey[] Locks(HubId hub) => [new("hubs", $"sizes {hub}")];
}

internal enum SizeSaving
{
    Saved,

    /// <summary>Somebody else has saved meanwhile.</summary>
    Collided,

    /// <summary>The hub has figures of that year, or the same owner at that time, already.</summary>
    Taken,
}
