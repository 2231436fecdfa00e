using System.Text.Json;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Platform.Mail;

/// <summary>Puts letters in the queue, in the same save as the rows they speak of; a mail server that is down only delays them.</summary>
public sealed class Post(SamverkaDb db, TimeProvider clock, IdSource ids)
{
    /// <summary>The caller saves.</summary>
    public void Queue(MailLetter letter)
    {
        var now = clock.Now();
        db.Add(new QueuedMail { Id = ids.New(), At = now, Letter = JsonSerializer.Serialize(letter), NextTry = now });
    }
}
