using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Start;

namespace Samverka.Platform.Watching;

/// <summary>Before all other steps of the start: each watched event has its row, so that publishing it only ever writes over one.</summary>
internal sealed class StampsAtStart(SamverkaDb db, IEnumerable<Watched> watched, IdSource ids) : IStartStep
{
    public int Order => int.MinValue;

    public async Task Run(CancellationToken cancellation)
    {
        var known = await db.Set<EventStamp>().Select(row => row.Event).ToListAsync(cancellation);
        foreach (var name in watched.Select(one => one.Event).Distinct().Except(known)) await Add(name, cancellation);
    }

    private async Task Add(string name, CancellationToken cancellation)
    {
        db.Add(new EventStamp { Event = name, Stamp = ids.New() });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Another process that starts at the same time may just have written it.
            db.ChangeTracker.Clear();
            if (!await db.Set<EventStamp>().AnyAsync(row => row.Event == name, cancellation)) throw;
        }
    }
}
