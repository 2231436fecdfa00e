namespace Samverka.Platform.Outbox;

/// <summary>One row for each watched event; every save that publishes the event gives it another stamp, so that one small read tells each process whether anything happened.</summary>
internal sealed class EventStamp
{
    public required string Event { get; init; }

    public Guid Stamp { get; set; }
}
