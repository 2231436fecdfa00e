using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Audit;

internal sealed class AuditSealingLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AuditSealingLoop> log)
    : Loop(TimeSpan.FromSeconds(2), clock, log)
{
    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuditSealer>().Seal(cancellation);
    }
}
