using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Platform.Jobs;

namespace Samverka.Vocabularies.Crosswalks;

/// <summary>Sees what an administrator changed on another node.</summary>
internal sealed class OverridesLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<OverridesLoop> log)
    : Loop(TimeSpan.FromMinutes(1), clock, log)
{
    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OverrideDesk>().Refresh(cancellation);
    }
}
