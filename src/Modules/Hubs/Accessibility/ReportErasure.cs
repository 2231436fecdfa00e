using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Files;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Accessibility;

/// <summary>Erases reports some time after they were resolved, as the table of personal data says.</summary>
internal sealed class ReportErasure(SamverkaDb db, UnitOfWork work, TimeProvider clock)
{
    public static int Days => Retention.Days["accessibility"];

    public async Task<int> Run(CancellationToken cancellation)
    {
        var before = clock.Now().AddDays(-Days);
        var old = await db.Set<AccessibilityReport>().Where(r => r.ResolvedAt < before).OrderBy(r => r.ResolvedAt).Take(500).ToListAsync(cancellation);
        db.RemoveRange(old);
        if (old.Count > 0) await work.Save(new Change(Actor.System, "accessibility.erase"), cancellation);
        return old.Count;
    }
}
