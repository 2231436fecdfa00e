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
        if (!await Same(reading).AnyAsync(cancellation)) await Save(reading, new Change(reader, "applications.read"), cancellation);
        noted.Add(subject, id, reading.Day);
    }

    /// <summary>As the other, by somebody from outside, with what the change is to say besides; that is audited every time.</summary>
    public async Task NoteEmergency(Guid subject, Actor reader, Change change, CancellationToken cancellation)
    {
        var reading = new Reading { Subject = subject, Reader = reader.Id!.Value, Day = clock.Today(), At = clock.Now(), InEmergency = true };
        if (await Same(reading).AnyAsync(cancellation) || !await Save(reading, change, cancellation)) await work.Save(change, cancellation);
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

    // False when there were two windows at once and the other has noted it; nothing was saved then.
    private async Task<bool> Save(Reading reading, Change change, CancellationToken cancellation)
    {
        db.Add(reading);
        try
        {
            await work.Save(change, cancellation);
            return true;
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (!await Same(reading).AnyAsync(cancellation)) throw;
            return false;
        }
    }
}

/// <summary>Who read, and when first that day.</summary>
internal sealed record ReadBy(string Name, DateTime At, bool InEmergency);
