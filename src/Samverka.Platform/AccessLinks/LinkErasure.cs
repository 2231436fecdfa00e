using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.AccessLinks;

internal sealed class LinkErasure(IServiceScopeFactory scopes, TimeProvider clock, ILogger<LinkErasure> log)
    : Loop(TimeSpan.FromHours(1), clock, log)
{
    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Links>().EraseExpired(cancellation);
    }
}
