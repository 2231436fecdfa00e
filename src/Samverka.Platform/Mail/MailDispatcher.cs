using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Mail;

/// <summary>Sends what waits. A letter is leased while it is sent, so that two processes do not send it twice.</summary>
internal sealed class MailDispatcher(IServiceScopeFactory scopes, IMailTransport transport, MailSettings settings, TimeProvider clock, ILogger<MailDispatcher> log)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>Sends until nothing is due; answers how many letters went.</summary>
    public async Task<int> Drain(CancellationToken cancellation)
    {
        var sent = 0;
        while (await Claim(cancellation) is { } mail) sent += await Send(mail, cancellation) ? 1 : 0;
        return sent;
    }

    private async Task<QueuedMail?> Claim(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamverkaDb>();
        var now = clock.Now();
        var mail = await db.Set<QueuedMail>().AsNoTracking().Where(m => !m.Parked && m.NextTry <= now).OrderBy(m => m.NextTry).ThenBy(m => m.Id).FirstOrDefaultAsync(cancellation);
        if (mail is null) return null;
        var lease = now + Lease;
        var claimed = await db.Set<QueuedMail>().Where(m => m.Id == mail.Id && m.NextTry == mail.NextTry)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.NextTry, lease), cancellation);
        return claimed == 1 ? mail : await Claim(cancellation);
    }

    private async Task<bool> Send(QueuedMail mail, CancellationToken cancellation)
    {
        try
        {
            var letter = JsonSerializer.Deserialize<MailLetter>(mail.Letter)!;
            await transport.Send(MailWriter.Write(letter, mail.Id, mail.At, settings.From), cancellation);
            await Change(mail, rows => rows.ExecuteDeleteAsync(cancellation));
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("Mail {Mail} could not be sent, attempt {Attempt}: {Fault}", mail.Id, mail.Attempts + 1, fault.GetType().Name);
            await Postpone(mail, fault, cancellation);
            return false;
        }
    }

    private Task Postpone(QueuedMail mail, Exception fault, CancellationToken cancellation)
    {
        var next = Backoff.After(mail.Attempts + 1, clock.Now());
        var what = fault.GetType().Name;
        return Change(mail, rows => rows.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Attempts, m => m.Attempts + 1)
                .SetProperty(m => m.Parked, next == null)
                .SetProperty(m => m.NextTry, next ?? mail.NextTry)
                .SetProperty(m => m.LastFault, what),
            cancellation));
    }

    private async Task Change(QueuedMail mail, Func<IQueryable<QueuedMail>, Task> change)
    {
        await using var scope = scopes.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<SamverkaDb>().Set<QueuedMail>().Where(m => m.Id == mail.Id));
    }
}
