using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Readers;

/// <summary>Notes who at the hub opened what a customer sent, and tells the customer.</summary>
internal sealed class ReadLog(SamverkaDb db, UnitOfWork work, NotedToday noted, TimeProvider clock)
{
    private const int MostShown = 100;

    /// <summary>Once a day for each reader, however often the page is opened.</summary>
    public async Task Note(Guid subject, Actor reader, CancellationToken cancellation)
    {
        if (reader.Id is not { } id || noted.Has(subject, id, clock.Today())) return;
        var reading = new Reading { Subject = subject, Reader = id, Day = clock.Today(), At = clock.Now() };
        if (!await Same(reading).AnyAsync(cancellation)) await Save(reading, reader, cancellation);
        noted.Add(subject, id, reading.Day);
    }

    /// <summary>As the other, by somebody from outside; joins the caller's save.</summary>
    public async Task AddEmergency(Guid subject, Actor reader, CancellationToken cancellation)
    {
        var reading = new Reading { Subject = subject, Reader = reader.Id!.Value, Day = clock.Today(), At = clock.Now(), InEmergency = true };
        if (!await Same(reading).AnyAsync(cancellation)) db.Add(reading);
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<ReadBy>> Of(Guid subject, CancellationToken cancellation) =>
        await (from reading in db.Set<Reading>()
               where reading.Subject == subject
               join user in db.Set<SamverkaUser>() on reading.Reader equals user.Id
               orderby reading.At descending
               select new ReadBy(user.Name, reading.At, reading.InEmergency)).Take(MostShown).ToListAsync(cancellation);

    /// <summary>Of several at once, the latest first; nothing for one that nobody opened.</summary>
    public async Task<ILookup<Guid, ReadBy>> Of(IReadOnlyList<Guid> subjects, CancellationToken cancellation)
    {
        var rows = await (from reading in db.Set<Reading>()
                          where subjects.Contains(reading.Subject)
                          join user in db.Set<SamverkaUser>() on reading.Reader equals user.Id
                          orderby reading.At descending
                          select new { reading.Subject, user.Name, reading.At, reading.InEmergency }).ToListAsync(cancellation);
        return rows.ToLookup(row => row.Subject, row => new ReadBy(row.Name, row.At, row.InEmergency));
    }

    private IQueryable<Reading> Same(Reading reading) => db.Set<Reading>().Where(r => r.Subject == reading.Subject && r.Reader == reading.Reader && r.Day == reading.Day);

    // With two windows at once the other has noted it.
    private async Task Save(Reading reading, Actor reader, CancellationToken cancellation)
    {
        db.Add(reading);
        try
        {
            await work.Save(new Change(reader, "applications.read"), cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (!await Same(reading).AnyAsync(cancellation)) throw;
        }
    }
}

/// <summary>Who read, and when first that day.</summary>
internal sealed record ReadBy(string Name, DateTime At, bool InEmergency);
