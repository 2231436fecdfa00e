using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Outbox;

/// <summary>Hands due messages to their reactions, each in a scope of its own; several processes may run it side by side.</summary>
internal sealed class OutboxDispatcher(IServiceScopeFactory scopes, IEnumerable<Subscription> subscriptions, TimeProvider clock, ILogger<OutboxDispatcher> log)
{
    private const int Batch = 50;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, Subscription> _byReaction = subscriptions.ToDictionary(s => $"{s.Event}|{s.Reaction}");

    /// <summary>Delivers until nothing is due; answers how many it delivered.</summary>
    public async Task<int> Drain(CancellationToken cancellation)
    {
        var delivered = 0;
        while (await Claim(cancellation) is { Count: > 0 } due)
        {
            foreach (var message in due) delivered += await Deliver(message, cancellation) ? 1 : 0;
        }

        return delivered;
    }

    // A claimed message is leased by moving its next try ahead; a process that dies leaves it to the next one.
    private async Task<List<OutboxMessage>> Claim(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamverkaDb>();
        var now = clock.Now();
        if (!await db.Set<OutboxMessage>().AnyAsync(m => !m.Parked && m.NextTry <= now, cancellation)) return [];
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var due = db.Kind == DatabaseKind.Postgres
            ? db.Set<OutboxMessage>().FromSql($"SELECT * FROM platform.outbox_message WHERE NOT parked AND next_try <= {now} ORDER BY next_try LIMIT {Batch} FOR UPDATE SKIP LOCKED")
            : db.Set<OutboxMessage>().Where(m => !m.Parked && m.NextTry <= now).OrderBy(m => m.NextTry).Take(Batch);
        var claimed = await due.ToListAsync(cancellation);
        foreach (var message in claimed) message.NextTry = now + Lease;
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return claimed;
    }

    private async Task<bool> Deliver(OutboxMessage message, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var subscription = _byReaction.GetValueOrDefault($"{message.Event}|{message.Reaction}")
                ?? throw new InvalidOperationException($"No reaction {message.Reaction} listens to {message.Event}.");
            await subscription.Deliver(scope.ServiceProvider, message.Payload, cancellation);
            await Finish(message, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning("{Reaction} failed on {Event}, attempt {Attempt}: {Fault}", message.Reaction, message.Event, message.Attempts + 1, fault.GetType().Name);
            await Postpone(message, fault, cancellation);
            return false;
        }
    }

    private async Task Finish(OutboxMessage message, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamverkaDb>();
        await db.Set<OutboxMessage>().Where(m => m.Id == message.Id).ExecuteDeleteAsync(cancellation);
    }

    private async Task Postpone(OutboxMessage message, Exception fault, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamverkaDb>();
        var next = Backoff.After(message.Attempts + 1, clock.Now());
        var text = fault.ToString();
        await db.Set<OutboxMessage>().Where(m => m.Id == message.Id).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Attempts, m => m.Attempts + 1)
                .SetProperty(m => m.Parked, next == null)
                .SetProperty(m => m.NextTry, next ?? message.NextTry)
                .SetProperty(m => m.LastFault, text.Length > 2000 ? text.Substring(0, 2000) : text),
            cancellation);
    }
}
