using Microsoft.Extensions.Logging;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Outbox;

internal sealed class OutboxLoop(OutboxDispatcher dispatcher, OutboxSignal signal, TimeProvider clock, ILogger<OutboxLoop> log)
    : Loop(TimeSpan.FromSeconds(2), clock, log, signal)
{
    protected override Task Turn(CancellationToken cancellation) => dispatcher.Drain(cancellation);
}
