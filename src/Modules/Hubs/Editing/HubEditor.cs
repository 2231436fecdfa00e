using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Editing;

/// <summary>Changes a hub's own facts, but never over a version that the writer has not seen.</summary>
internal sealed class HubEditor(SamverkaDb db, UnitOfWork work)
{
    /// <summary>Null when it was saved; else the hub as somebody else has saved it meanwhile.</summary>
    public async Task<Hub?> Save(HubId id, HubFacts facts, int seen, Actor by, CancellationToken cancellation)
    {
        var hub = await db.Set<Hub>().FirstAsync(h => h.Id == id, cancellation);
        if (hub.Version != seen) return hub;
        (hub.Name, hub.Summary, hub.Promise) = (facts.Name, facts.Summary, facts.Promise);
        (hub.AnswerWithinWorkingDays, hub.ClosedWeeks) = (facts.AnswerWithinWorkingDays, [.. facts.ClosedWeeks]);
        hub.Version++;
        try
        {
            await work.Save(new Change(by, "hubs.edit"), cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await db.Set<Hub>().AsNoTracking().FirstAsync(h => h.Id == id, cancellation);
        }
    }
}
