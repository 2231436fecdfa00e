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

    /// <summary>The names of those who wrote.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Writers(IEnumerable<Guid?> writers, CancellationToken cancellation)
    {
        var wanted = writers.OfType<Guid>().Distinct().ToList();
        return await db.Set<SamverkaUser>().Where(user => wanted.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellation);
    }

    /// <summary>Not done when the record is there already: the form was sent before.</summary>
    public Task<Writing> Add<T>(T record, Rule<T> rule, Change change, CancellationToken cancellation)
        where T : VersionedRecord =>
        work.Under([LockOf(record.Id), LockOf<T>(record.ProjectId)], change, async () =>
        {
            if (await db.Set<T>().IgnoreQueryFilters().AnyAsync(r => r.Id == record.Id, cancellation)) return new Writing(false);
            if (rule(record, await Others(record, cancellation)) is { } error) return new Writing(false, error);
            record.Write(clock.Now(), change.By, change.Reason);
            db.Add(record);
            return new Writing(true);
        }, cancellation);

    /// <summary>Not done when somebody else has changed the record since the version that was seen.</summary>
    public Task<Writing> Change<T>(T record, int seen, Action<T> write, Rule<T> rule, Change change, CancellationToken cancellation)
        where T : VersionedRecord =>
        work.Under([LockOf(record.Id), LockOf<T>(record.ProjectId)], change, async () =>
        {
            var now = await All<T>().FirstAsync(r => r.Id == record.Id, cancellation);
            if (now.Edition != seen) return new Writing(false);
            db.Add(now.StepOn(ids.New()));
            write(now);
            if (!now.IsRemoved && rule(now, await Others(now, cancellation)) is { } error)
            {
                db.ChangeTracker.Clear();
                return new Writing(false, error);
            }

            now.Write(clock.Now(), change.By, change.Reason);
            return new Writing(true);
        }, cancellation);

    public static LockKey LockOf(Guid record) => new("hubs", $"record {record}");

    /// <summary>Held while what a rule compares is read and written.</summary>
    public static LockKey LockOf<T>(ProjectId project) => new("hubs", $"{typeof(T).Name} {project}");

    private async Task<IReadOnlyList<T>> Others<T>(T record, CancellationToken cancellation)
        where T : VersionedRecord => await db.Set<T>().AsNoTracking().AsSplitQuery().Where(r => r.ProjectId == record.ProjectId && r.Id != record.Id).ToListAsync(cancellation);

    private IQueryable<T> All<T>()
        where T : VersionedRecord => db.Set<T>().IgnoreQueryFilters().AsSplitQuery();
}
