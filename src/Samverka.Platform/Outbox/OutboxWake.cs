using Samverka.Platform.Saving;

namespace Samverka.Platform.Outbox;

internal sealed class OutboxWake(OutboxSignal signal) : ISaveStep
{
    public void AfterCommit() => signal.Raise();
}
