namespace Samverka.Platform.Jobs;

/// <summary>Work that waits its turn and is parked when it keeps failing, for an administrator to look at.</summary>
public interface IWorkQueue
{
    /// <summary>outbox or mail, as texts and the audit have it.</summary>
    string Name { get; }

    Task<QueueState> Look(CancellationToken cancellation);

    /// <summary>Makes parked work due at once, as if it had never been tried; the caller saves. Null when it is not parked any more.</summary>
    Task<ParkedWork?> Release(Guid id, CancellationToken cancellation);

    /// <summary>Takes parked work away for good; the caller saves. Null when it is not parked any more.</summary>
    Task<ParkedWork?> Drop(Guid id, CancellationToken cancellation);
}

/// <summary>How a queue is doing.</summary>
/// <param name="WaitsSince">When the oldest that is still tried was put there; null when nothing waits.</param>
/// <param name="Parked">Oldest first, the first hundred.</param>
public sealed record QueueState(int Waiting, DateTime? WaitsSince, int ParkedCount, IReadOnlyList<ParkedWork> Parked);

/// <summary>One piece of work that was given up.</summary>
/// <param name="What">The kind of work, without personal data.</param>
/// <param name="Fault">The kind of the last failure; never its message, which may quote what somebody wrote.</param>
public sealed record ParkedWork(Guid Id, string What, DateTime Since, int Attempts, string? Fault);
