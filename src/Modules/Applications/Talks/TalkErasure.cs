using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Files;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Talks;

/// <summary>Erases talks some time after they were held, as the table of personal data says.</summary>
internal sealed class TalkErasure(SamverkaDb db, UnitOfWork work, TimeProvider clock)
{
    public static int Days => Retention.Days["talk"];

    public async Task<int> Run(CancellationToken cancellation)
    {
        var before = clock.Now().AddDays(-Days);
        var slots = await db.Set<TalkSlot>().Where(s => s.EndsAt < before).OrderBy(s => s.EndsAt).Take(500).ToListAsync(cancellation);
        var ids = slots.Select(s => s.Id).ToList();
        db.RemoveRange(await db.Set<TalkBooking>().Where(b => ids.Contains(b.SlotId)).ToListAsync(cancellation));
        db.RemoveRange(slots);
        if (slots.Count > 0) await work.Save(new Change(Actor.System, "talks.erase"), cancellation);
        return slots.Count;
    }
}
