using System.Text.Json;
using Samverka.Platform.Database;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Mail;

internal sealed class MailQueue(SamverkaDb db, TimeProvider clock) : WorkQueue<QueuedMail>(db, clock)
{
    public override string Name => "mail";

    // An administrator may not see who wrote to whom about what; the receiving server is enough to find what is wrong.
    protected override ParkedWork Told(QueuedMail mail) =>
        new(mail.Id, $"@{JsonSerializer.Deserialize<MailLetter>(mail.Letter)!.To.Split('@')[^1]}", mail.At, mail.Attempts, mail.LastFault);
}
