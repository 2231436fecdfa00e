namespace Samverka.Platform.Outbox;

/// <summary>Forgets what another process has changed.</summary>
internal sealed class KeptWatch<TRow, TValue>(Kept<TRow, TValue> kept) : IWatch
    where TValue : class
{
    public Task Refresh(CancellationToken cancellation)
    {
        kept.Forget();
        return Task.CompletedTask;
    }
}
