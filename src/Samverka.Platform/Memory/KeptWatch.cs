using Samverka.Platform.Outbox;

namespace Samverka.Platform.Memory;

/// <summary>Forgets what another process has changed.</summary>
internal sealed class KeptWatch<TRow, TValue>(Kept<TRow, TValue> kept) : IWatch
    where TValue : class
{
    public Task Refresh(CancellationToken cancellation)
    {
        ((IKept)kept).Forget();
        return Task.CompletedTask;
    }
}
