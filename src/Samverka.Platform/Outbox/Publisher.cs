using System.Text.Json;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Platform.Outbox;

/// <summary>Puts an event in the outbox, a message for each reaction, and tells who watches it; in the same save as the rows it speaks of.</summary>
public sealed class Publisher
{
    private readonly SamverkaDb _db;
    private readonly IEnumerable<Subscription> _subscriptions;
    private readonly IEnumerable<Watched> _watched;
    private readonly TimeProvider _clock;
    private readonly IdSource _ids;

    internal Publisher(SamverkaDb db, IEnumerable<Subscription> subscriptions, IEnumerable<Watched> watched, TimeProvider clock, IdSource ids) =>
        (_db, _subscriptions, _watched, _clock, _ids) = (db, subscriptions, watched, clock, ids);

    public void Publish<TEvent>(TEvent happened)
        where TEvent : IEvent
    {
        if (_watched.Any(one => one.Event == TEvent.Name)) EventStamp.Renew(_db, TEvent.Name, _ids);
        var now = _clock.Now();
        foreach (var subscription in _subscriptions.Where(s => s.Event == TEvent.Name))
        {
            _db.Add(new OutboxMessage
            {
                Id = _ids.New(),
                At = now,
                Event = TEvent.Name,
                Reaction = subscription.Reaction,
                Payload = JsonSerializer.Serialize(happened),
                NextTry = now,
            });
        }
    }
}
