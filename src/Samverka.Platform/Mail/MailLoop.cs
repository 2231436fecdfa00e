using Microsoft.Extensions.Logging;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Mail;

internal sealed class MailLoop(MailDispatcher dispatcher, MailSignal signal, TimeProvider clock, ILogger<MailLoop> log)
    : Loop(TimeSpan.FromSeconds(5), clock, log, signal)
{
    protected override Task Turn(CancellationToken cancellation) => dispatcher.Drain(cancellation);
}
