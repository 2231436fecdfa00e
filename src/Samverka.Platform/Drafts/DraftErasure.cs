using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Drafts;

internal sealed class DraftErasure(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DraftErasure> log)
    : Loop(TimeSpan.FromHours(1), clock, log)
{
    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DraftDesk>().EraseExpired(cancellation);
    }
}
