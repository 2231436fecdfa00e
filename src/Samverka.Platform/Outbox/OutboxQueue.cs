using Samverka.Platform.Database;
using Samverka.Platform.Jobs;

namespace Samverka.Platform.Outbox;

internal sealed class OutboxQueue(SamverkaDb db, TimeProvider clock) : WorkQueue<OutboxMessage>(db, clock)
{
    public override string Name => "outbox";

    protected override ParkedWork Told(OutboxMessage message) =>
        new(message.Id, $"{message.Event} → {message.Reaction.Split('.')[^1]}", message.At, message.Attempts, message.LastFault?.Split(':', '\n')[0]);
}
