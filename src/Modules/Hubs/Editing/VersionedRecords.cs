using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Editing;

/// <summary>Reads records with their earlier versions and changes them, leaving a version behind each time.</summary>
internal sealed class VersionedRecords(SamverkaDb db, UnitOfWork work, IdSource ids, TimeProvider clock)
{
    /// <summary>Also one that was removed, so that it can be put back; null when the project has no such record.</summary>
    public Task<T?> Find<T>(ProjectId project, Guid id, CancellationToken cancellation)
        where T : VersionedRecord => All<T>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id && r.ProjectId == project && r.PastOf == null, cancellation);

    public async Task<IReadOnlyList<T>> Removed<T>(ProjectId project, CancellationToken cancellation)
        where T : VersionedRecord => await All<T>().AsNoTracking().Where(r => r.ProjectId == project && r.PastOf == null && r.IsRemoved).OrderBy(r => r.Id).ToListAsync(cancellation);

    /// <summary>What was said before, newest first.</summary>
    public async Task<IReadOnlyList<T>> Past<T>(T record, CancellationToken cancellation)
        where T : VersionedRecord => await All<T>().AsNoTracking().Where(r => r.PastOf == record.Id).OrderByDescending(r => r.Edition).ToListAsync(cancellation);

    public async Task<IReadOnlyDictionary<Guid, string>> Writers(IEnumerable<VersionedRecord> versions, CancellationToken cancellation)
    {
        var writers = versions.Select(version => version.WrittenBy).OfType<Guid>().Distinct().ToList();
        return await db.Set<SamverkaUser>().Where(user => writers.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellation);
    }

    /// <summary>False when the record is there already: the form was sent before.</summary>
    public Task<bool> Add<T>(T record, Change change, CancellationToken cancellation)
        where T : VersionedRecord =>
        work.Under([LockOf(record.Id)], change, async () =>
        {
            if (await db.Set<T>().IgnoreQueryFilters().AnyAsync(r => r.Id == record.Id, cancellation)) return false;
            record.Write(clock.Now(), change.By, change.Reason);
            db.Add(record);
            return true;
        }, cancellation);

    /// <summary>False when somebody else has changed the record since the version that was seen.</summary>
    public Task<bool> Change<T>(Guid id, int seen, Action<T> write, Change change, CancellationToken cancellation)
        where T : VersionedRecord =>
        work.Under([LockOf(id)], change, async () =>
        {
            var record = await All<T>().FirstAsync(r => r.Id == id, cancellation);
            if (record.Edition != seen) return false;
            db.Add(record.StepOn(ids.New()));
            write(record);
            record.Write(clock.Now(), change.By, change.Reason);
            return true;
        }, cancellation);

    public static LockKey LockOf(Guid record) => new("hubs", $"record {record}");

    private IQueryable<T> All<T>()
        where T : VersionedRecord => db.Set<T>().IgnoreQueryFilters().AsSplitQuery();
}
