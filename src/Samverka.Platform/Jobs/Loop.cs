using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samverka.Platform.Database;

namespace Samverka.Platform.Jobs;

/// <summary>
/// Work done again and again while the program runs. A failing turn is logged and tried at the next; it never ends the loop. While the database is away
/// each loop says so once.
/// </summary>
public abstract class Loop(TimeSpan rest, TimeProvider clock, ILogger log, Signal? wake = null) : BackgroundService
{
    // The first pages of a program that has just started need the processors more.
    private static readonly TimeSpan BeforeTheFirst = TimeSpan.FromSeconds(1);

    private bool _away;

    /// <summary>What the log calls it.</summary>
    protected virtual string Name => GetType().Name;

    protected abstract Task Turn(CancellationToken cancellation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await Rest(() => Task.Delay(BeforeTheFirst, clock, stoppingToken))) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Turn(stoppingToken);
                _away = false;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                // One that was cancelled by something else than the end, such as a time limit, is a fault as any other: it must not take the program with it.
                Tell(fault);
            }

            if (!await Rest(() => wake is null ? Task.Delay(rest, clock, stoppingToken) : wake.Wait(rest, clock, stoppingToken))) return;
        }
    }

    private void Tell(Exception fault)
    {
        if (!DatabaseAway.Is(fault)) log.LogError(fault, "{Loop} failed and will try again", Name);
        else if (!_away) log.LogWarning("{Loop} waits for the database: {Fault}", Name, fault.GetBaseException().Message);
        _away = DatabaseAway.Is(fault);
    }

    private static async Task<bool> Rest(Func<Task> rest)
    {
        try
        {
            await rest();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
