using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samverka.Platform.Database;

namespace Samverka.Platform.Watching;

/// <summary>A process takes its share of requests when the database answers and all that it keeps in memory is made.</summary>
internal sealed class WatchesReady(Watches watches) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await watches.Look(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception fault) when (DatabaseAway.Is(fault))
        {
            return HealthCheckResult.Unhealthy();
        }
    }
}
