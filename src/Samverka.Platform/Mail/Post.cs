using System.Text.Json;
using Microsoft.EntityFrameworkCore;
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

    /// <summary>Joins the caller's transaction: takes letters that wait and hold the mark out of the queue, unsent; with an address, only those to it.</summary>
    public async Task Discard(string mark, string? to, CancellationToken cancellation)
    {
        var written = JsonSerializer.Serialize(mark).Trim('"');
        var found = await db.Set<QueuedMail>().AsNoTracking().Where(mail => mail.Letter.Contains(written)).Select(mail => new { mail.Id, mail.Letter }).ToListAsync(cancellation);
        var ids = found.Where(mail => to is null || string.Equals(JsonSerializer.Deserialize<MailLetter>(mail.Letter)!.To, to, StringComparison.OrdinalIgnoreCase)).Select(mail => mail.Id).ToList();
        if (ids.Count > 0) await db.Set<QueuedMail>().Where(mail => ids.Contains(mail.Id)).ExecuteDeleteAsync(cancellation);
    }
}
