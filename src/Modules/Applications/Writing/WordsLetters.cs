using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Triage;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Writing;

/// <summary>Tells whoever has a request that the customer wrote: at once, then at most one letter in ten minutes, and none about what was taken up meanwhile.</summary>
internal sealed class WordsLetters(SamverkaDb db, UnitOfWork work, StaffLetters staff, TimeProvider clock)
{
    public static readonly TimeSpan Apart = TimeSpan.FromMinutes(10);

    private const int Most = 200;

    /// <summary>Joins the caller's save; what comes too soon after another letter waits for <see cref="Run"/>.</summary>
    public async Task Tell(Application application, CancellationToken cancellation)
    {
        if (clock.Now() - application.ToldAt < Apart) return;
        application.Tell(clock.Now());
        await staff.Wrote(application, cancellation);
    }

    /// <summary>Answers how many requests were told of.</summary>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var before = clock.Now() - Apart;
        var waiting = await db.Set<Application>().Where(a => a.WroteAt != null && a.WroteAt > a.ToldAt && a.ToldAt <= before).OrderBy(a => a.WroteAt).Take(Most).Select(a => a.Id).ToListAsync(cancellation);
        var told = 0;
        foreach (var id in waiting) told += await Late(id, before, cancellation) ? 1 : 0;
        return told;
    }

    private async Task<bool> Late(ApplicationId id, DateTime before, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var application = await db.Set<Application>().SingleAsync(a => a.Id == id, cancellation);
        if (!(application.WroteAt > application.ToldAt && application.ToldAt <= before)) return false;
        await Tell(application, cancellation);
        try
        {
            await work.Save(new Change(Actor.System, "applications.tell-hub"), cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody is just now doing something with it, or another node has told.
            return false;
        }
    }
}
