using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Outbox;

internal sealed class OutboxQueue(SamverkaDb db, TimeProvider clock) : IWorkQueue
{
    private const int Shown = 100;

    public string Name => "outbox";

    public async Task<QueueState> Look(CancellationToken cancellation)
    {
        var waiting = db.Set<OutboxMessage>().AsNoTracking().Where(message => !message.Parked);
        var parked = db.Set<OutboxMessage>().AsNoTracking().Where(message => message.Parked);
        return new QueueState(
            await waiting.CountAsync(cancellation), await waiting.MinAsync(message => (DateTime?)message.At, cancellation), await parked.CountAsync(cancellation),
            [.. (await parked.OrderBy(message => message.At).Take(Shown).ToListAsync(cancellation)).Select(Told)]);
    }

    public async Task<ParkedWork?> Release(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } message) return null;
        (message.Parked, message.Attempts, message.NextTry) = (false, 0, clock.Now());
        return Told(message);
    }

    public async Task<ParkedWork?> Drop(Guid id, CancellationToken cancellation)
    {
        if (await Find(id, cancellation) is not { } message) return null;
        db.Remove(message);
        return Told(message);
    }

    private Task<OutboxMessage?> Find(Guid id, CancellationToken cancellation) =>
        db.Set<OutboxMessage>().FirstOrDefaultAsync(message => message.Id == id && message.Parked, cancellation);

    private static ParkedWork Told(OutboxMessage message) =>
        new(message.Id, $"{message.Event} → {message.Reaction.Split('.')[^1]}", message.At, message.Attempts, message.LastFault?.Split(':', '\n')[0]);
}
