using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Audit;

/// <summary>Erases contents that have been kept as long as the settings say.</summary>
internal sealed class AuditRetention(AuditErasure erasure, AuditSettings settings, TimeProvider clock)
{
    public async Task<int> Run(CancellationToken cancellation)
    {
        if (settings.ContentMonths is not { } months) return 0;
        var old = new AuditSelection(null, null, clock.Now().AddMonths(-months));
        return await erasure.Count(old, cancellation) == 0 ? 0 : await erasure.Erase(old, Actor.System, $"Kept {months} months", cancellation);
    }
}

internal sealed class AuditRetentionLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AuditRetentionLoop> log) : Loop(TimeSpan.FromHours(24), clock, log)
{
    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuditRetention>().Run(cancellation);
    }
}
