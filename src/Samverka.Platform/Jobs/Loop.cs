using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samverka.Platform.Jobs;

/// <summary>Work done again and again while the program runs. A failing turn is logged and tried at the next; it never ends the loop.</summary>
public abstract class Loop(TimeSpan rest, TimeProvider clock, ILogger log, Signal? wake = null) : BackgroundService
{
    protected abstract Task Turn(CancellationToken cancellation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Turn(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogWarning("{Loop} failed and will try again: {Fault}", GetType().Name, fault.Message);
            }

            if (!await Rest(stoppingToken)) return;
        }
    }

    private async Task<bool> Rest(CancellationToken stopping)
    {
        try
        {
            if (wake is null) await Task.Delay(rest, clock, stopping);
            else await wake.Wait(rest, clock, stopping);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
