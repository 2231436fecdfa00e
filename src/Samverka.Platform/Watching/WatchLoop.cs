using Microsoft.Extensions.Logging;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Watching;

/// <summary>Looks each second. After making something anew it rests four times as long as that took, so that a stream of changes never takes more than a fifth of a processor.</summary>
internal sealed class WatchLoop(Watches watches, TimeProvider clock, ILogger<WatchLoop> log) : Loop(TimeSpan.FromSeconds(1), clock, log)
{
    private readonly TimeProvider _clock = clock;

    protected override async Task Turn(CancellationToken cancellation)
    {
        var start = _clock.GetTimestamp();
        if (await watches.Look(cancellation) > 0) await Task.Delay(4 * _clock.GetElapsedTime(start), _clock, cancellation);
    }
}
