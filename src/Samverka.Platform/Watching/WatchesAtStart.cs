using Samverka.Platform.Start;

namespace Samverka.Platform.Watching;

/// <summary>After all other steps of the start, since they may change records.</summary>
internal sealed class WatchesAtStart(Watches watches) : IStartStep
{
    public int Order => int.MaxValue;

    public Task Run(CancellationToken cancellation) => watches.RefreshAll(cancellation);
}
