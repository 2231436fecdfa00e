using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Mail;

internal sealed class MailQueue(SamverkaDb db, TimeProvider clock) : IWorkQueue
{
    private const int Shown = 100;

    public string Name => "mail";

    public async Task<QueueState> Look(CancellationToken cancellation)
    {
        var waiting = db.Set<QueuedMail>().AsNoTracking().Where(mail => !mail.Parked);
        var parked = db.Set<QueuedMail>().AsNoTracking().Where(mail => mail.Parked);
        return new QueueState(
            await waiting.CountAsync(cancellation), await waiting.MinAsync(mail => (DateTime?)mail.At, cancellation), await parked.CountAsync(cancellation),
            [.. (await parked.OrderBy(mail => mail.At).Take(Shown).ToListAsync(cancellation)).Select(Told)]);
    }

    public async Task<ParkedWork?> Release(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } mail) return null;
        (mail.Parked, mail.Attempts, mail.NextTry) = (false, 0, clock.Now());
        return Told(mail);
    }

    public async Task<ParkedWork?> Drop(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } mail) return null;
        db.Remove(mail);
        return Told(mail);
    }

    private Task<QueuedMail?> Find(Guid id, CancellationToken cancellation) =>
        db.Set<QueuedMail>().FirstOrDefaultAsync(mail => mail.Id == id && mail.Parked, cancellation);

    // An administrator may not see who wrote to whom about what; the receiving server is enough to find what is wrong.
    private static ParkedWork Told(QueuedMail mail) =>
        new(mail.Id, $"@{JsonSerializer.Deserialize<MailLetter>(mail.Letter)!.To.Split('@')[^1]}", mail.At, mail.Attempts, mail.LastFault);
}
