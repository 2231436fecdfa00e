using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Platform.Jobs;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Looks for ended and ending offerings every hour, so that midnight in Stockholm is never missed by much.</summary>
internal sealed class ExpiryLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ExpiryLoop> log) : Loop(TimeSpan.FromHours(1), clock, log)
{
    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OfferingExpiry>().Run(cancellation);
        await scope.ServiceProvider.GetRequiredService<EndingReminder>().Run(cancellation);
    }
}
