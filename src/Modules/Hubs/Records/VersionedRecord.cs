using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>A record of which every version is kept: the row itself holds what is said now, and each earlier version stands beside it as a row of its own.</summary>
internal abstract class VersionedRecord : IAudited
{
    public const int ReasonMax = 1000;

    public required Guid Id { get; set; }

    public required ProjectId ProjectId { get; init; }

    /// <summary>The record that this row is an earlier version of; null for what is said now.</summary>
    public Guid? PastOf { get; private set; }

    /// <summary>1 as first written; goes up with every change, so that nobody writes over what they have not seen.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>When this version was written; null for what came with the product.</summary>
    public DateTime? WrittenAt { get; private set; }

    public Guid? WrittenBy { get; private set; }

    /// <summary>Why this version came about, where that was said.</summary>
    public string? Reason { get; private set; }

    /// <summary>Taken away because it should not have been there; what ended on a day is not removed.</summary>
    public bool IsRemoved { get; set; }

    public void Write(DateTime at, Actor by, string? reason) => (WrittenAt, WrittenBy, Reason) = (at, by.Id, reason);

    /// <summary>Steps on to the next version and answers the one that is left behind.</summary>
    public VersionedRecord StepOn(Guid pastId)
    {
        var past = (VersionedRecord)MemberwiseClone();
        (past.Id, past.PastOf) = (pastId, Id);
        past.TakeParts();
        Edition++;
        return past;
    }

    /// <summary>Where a record has parts of its own, a version left behind needs its own copies of them.</summary>
    protected virtual void TakeParts()
    {
    }
}
