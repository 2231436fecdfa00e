using System.Threading.Channels;

namespace Samverka.Platform.Jobs;

/// <summary>Wakes a resting loop as soon as there is work; many calls while it works count as one.</summary>
public class Signal
{
    private readonly Channel<bool> _channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _channel.Writer.TryWrite(true);

    /// <summary>Returns when raised or when the rest is over.</summary>
    internal async Task Wait(TimeSpan rest, TimeProvider clock, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var delay = Task.Delay(rest, clock, limit.Token);
        var raised = _channel.Reader.ReadAsync(limit.Token).AsTask();
        await Task.WhenAny(delay, raised);
        await limit.CancelAsync();
        await Swallow(delay);
        await Swallow(raised);
        cancellation.ThrowIfCancellationRequested();
    }

    private static async Task Swallow(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException)
        {
        }
    }
}
