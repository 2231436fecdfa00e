using Samverka.Platform.Jobs;

namespace Samverka.Platform.Outbox;

/// <summary>One reaction that one event still owes. Rows leave when done; a message that keeps failing is parked for an administrator.</summary>
internal sealed class OutboxMessage : IQueuedWork
{
    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    public required string Event { get; init; }

    public required string Reaction { get; init; }

    public required string Payload { get; init; }

    public int Attempts { get; set; }

    public DateTime NextTry { get; set; }

    public bool Parked { get; set; }

    public string? LastFault { get; set; }
}
