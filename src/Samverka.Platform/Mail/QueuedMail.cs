using Samverka.Platform.Jobs;

namespace Samverka.Platform.Mail;

/// <summary>A letter that waits to be sent. The row is deleted when the mail server has taken it, so no copy of its content remains.</summary>
internal sealed class QueuedMail : IQueuedWork
{
    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    public required string Letter { get; init; }

    public int Attempts { get; set; }

    public DateTime NextTry { get; set; }

    public bool Parked { get; set; }

    public string? LastFault { get; set; }
}
