using Samverka.Kernel;
using Samverka.Platform.Clock;

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
