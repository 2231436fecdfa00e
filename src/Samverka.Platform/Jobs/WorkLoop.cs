using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Samverka.Platform.Jobs;

/// <summary>One piece of work again and again, each time in a scope of its own.</summary>
internal sealed class WorkLoop<TWork>(LoopedWork<TWork> work, IServiceScopeFactory scopes, TimeProvider clock, ILogger<TWork> log) : Loop(work.Rest, clock, log)
    where TWork : notnull
{
    protected override string Name => typeof(TWork).Name;

    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work.Do(scope.ServiceProvider.GetRequiredService<TWork>(), cancellation);
    }
}

/// <summary>What a loop does and how long it rests.</summary>
internal sealed record LoopedWork<TWork>(TimeSpan Rest, Func<TWork, CancellationToken, Task> Do);

/// <summary>How a service is set to work again and again.</summary>
public static class LoopRegistration
{
    public static IServiceCollection AddLoop<TWork>(this IServiceCollection services, TimeSpan rest, Func<TWork, CancellationToken, Task> work)
        where TWork : notnull =>
        services.AddSingleton(new LoopedWork<TWork>(rest, work)).AddHostedService<WorkLoop<TWork>>();
}
