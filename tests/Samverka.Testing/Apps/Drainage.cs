using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Mail;
using Samverka.Platform.Outbox;
using Samverka.Platform.Watching;

namespace Samverka.Testing.Apps;

/// <summary>Does by hand what the loops do: until no message, letter, audit entry or refresh is due.</summary>
internal static class Drainage
{
    /// <summary>A reaction or letter that failed fails the test, unless faults are what it is about.</summary>
    public static async Task Run(IServiceProvider services, bool faultsAllowed = false)
    {
        await using var scope = services.CreateAsyncScope();
        var (outbox, mail, sealer) = (scope.ServiceProvider.GetRequiredService<OutboxDispatcher>(), scope.ServiceProvider.GetRequiredService<MailDispatcher>(), scope.ServiceProvider.GetRequiredService<AuditSealer>());
        var watches = scope.ServiceProvider.GetRequiredService<Watches>();
        while (await outbox.Drain(CancellationToken.None) + await mail.Drain(CancellationToken.None) + await sealer.Seal(CancellationToken.None) + await watches.Look(CancellationToken.None) > 0)
        {
        }

        if (!faultsAllowed) await Refuse(scope.ServiceProvider.GetRequiredService<SamverkaDb>());
    }

    private static async Task Refuse(SamverkaDb db)
    {
        var messages = await db.Set<OutboxMessage>().Where(m => m.LastFault != null).Select(m => $"{m.Reaction} on {m.Event}: {m.LastFault}").ToListAsync();
        var letters = await db.Set<QueuedMail>().Where(m => m.LastFault != null).Select(m => $"A letter: {m.LastFault}").ToListAsync();
        Assert.True(messages.Count + letters.Count == 0, string.Join(Environment.NewLine, messages.Concat(letters)));
    }
}
