using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Platform.Jobs;

/// <summary>A queue whose work lies in rows of one type.</summary>
internal abstract class WorkQueue<TRow>(SamverkaDb db, TimeProvider clock) : IWorkQueue
    where TRow : class, IQueuedWork
{
    private const int Shown = 100;

    public abstract string Name { get; }

    public async Task<QueueState> Look(CancellationToken cancellation)
    {
        var waiting = db.Set<TRow>().AsNoTracking().Where(row => !row.Parked);
        var parked = db.Set<TRow>().AsNoTracking().Where(row => row.Parked);
        return new QueueState(
            await waiting.CountAsync(cancellation), await waiting.MinAsync(row => (DateTime?)row.At, cancellation), await parked.CountAsync(cancellation),
            [.. (await parked.OrderBy(row => row.At).Take(Shown).ToListAsync(cancellation)).Select(Told)]);
    }

    public async Task<ParkedWork?> Release(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } row) return null;
        (row.Parked, row.Attempts, row.NextTry) = (false, 0, clock.Now());
        return Told(row);
    }

    public async Task<ParkedWork?> Drop(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } row) return null;
        db.Remove(row);
        return Told(row);
    }

    protected abstract ParkedWork Told(TRow row);

    private Task<TRow?> Find(Guid id, CancellationToken cancellation) => db.Set<TRow>().FirstOrDefaultAsync(row => row.Id == id && row.Parked, cancellation);
}

/// <summary>What every row of a queue has.</summary>
internal interface IQueuedWork
{
    Guid Id { get; }

    DateTime At { get; }

    int Attempts { get; set; }

    DateTime NextTry { get; set; }

    bool Parked { get; set; }
}
