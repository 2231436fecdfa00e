using Samverka.Platform.Jobs;
using Samverka.Platform.Saving;

namespace Samverka.Platform.Mail;

internal sealed class MailSignal : Signal, ISaveStep
{
    public void AfterCommit() => Raise();
}
