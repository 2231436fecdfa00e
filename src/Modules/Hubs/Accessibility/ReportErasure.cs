using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Jobs;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Accessibility;

/// <summary>Erases reports 90 days after they were resolved, as the table of personal data says.</summary>
internal sealed class ReportErasure(SamverkaDb db, UnitOfWork work, TimeProvider clock)
{
    public const int Days = 90;

    public async Task<int> Run(CancellationToken cancellation)
    {
        var before = clock.Now().AddDays(-Days);
        var old = await db.Set<AccessibilityReport>().Where(r => r.ResolvedAt < before).OrderBy(r => r.ResolvedAt).Take(500).ToListAsync(cancellation);
        db.RemoveRange(old);
        if (old.Count > 0) await work.Save(new Change(Actor.System, "accessibility.erase"), cancellation);
        return old.Count;
    }
}

internal sealed class ReportErasureLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReportErasureLoop> log) : Loop(TimeSpan.FromHours(6), clock, log)
{
    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReportErasure>().Run(cancellation);
    }
}
