using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Platform.Outbox;

/// <summary>One row for each watched event; every save that publishes the event gives it another stamp, so that one small read tells each process whether anything happened.</summary>
internal sealed class EventStamp
{
    public required string Event { get; init; }

    public Guid Stamp { get; set; }

    // Written without being read: whoever commits last leaves the last stamp, and any other than the one seen will do.
    public static void Renew(SamverkaDb db, string name, IdSource ids)
    {
        var row = db.Set<EventStamp>().Local.FindEntry(name)?.Entity ?? db.Attach(new EventStamp { Event = name }).Entity;
        row.Stamp = ids.New();
    }
}
