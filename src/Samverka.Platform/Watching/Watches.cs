using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Platform.Watching;

/// <summary>Knows at which stamps this process last made what it keeps in memory, and makes it anew when they are others. A new day counts as a change.</summary>
internal sealed class Watches(IServiceScopeFactory scopes, IEnumerable<Watched> watched, TimeProvider clock)
{
    private readonly SemaphoreSlim _alone = new(1);
    private readonly Dictionary<Type, string> _made = [];

    /// <summary>What was not yet made or has changed since; answers how many were made.</summary>
    public async Task<int> Look(CancellationToken cancellation)
    {
        await _alone.WaitAsync(cancellation);
        try
        {
            // The stamps are read before the records: what is saved in between is seen at the next look.
            var now = await Stamps(cancellation);
            var stale = watched.GroupBy(one => one.Watch).Select(group => (Watch: group.Key, State: State(group, now)))
                .Where(one => _made.GetValueOrDefault(one.Watch) != one.State).ToList();
            var faults = new List<Exception>();
            foreach (var (watch, state) in stale)
            {
                if (await Refresh(watch, cancellation) is { } fault) faults.Add(fault);
                else _made[watch] = state;
            }

            return faults.Count switch { 0 => stale.Count, 1 => throw faults[0], _ => throw new AggregateException(faults) };
        }
        finally
        {
            _alone.Release();
        }
    }

    // One that fails is tried again at the next look and does not hold up the others.
    private async Task<Exception?> Refresh(Type watch, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await ((IWatch)scope.ServiceProvider.GetRequiredService(watch)).Refresh(cancellation);
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return fault;
        }
    }

    private string State(IEnumerable<Watched> events, Dictionary<string, Guid> stamps) =>
        string.Join(' ', events.Select(one => stamps.GetValueOrDefault(one.Event).ToString()).Append(clock.Today().ToString("O")));

    private async Task<Dictionary<string, Guid>> Stamps(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<EventStamp>().AsNoTracking()
            .ToDictionaryAsync(row => row.Event, row => row.Stamp, cancellation);
    }
}
