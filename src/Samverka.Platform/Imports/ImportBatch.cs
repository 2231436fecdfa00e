using Samverka.Platform.Database;

namespace Samverka.Platform.Imports;

/// <summary>One file read into the installation as a whole: looked at first, then applied, and undone as a whole. The rows it changes are the module's own.</summary>
public sealed class ImportBatch : IAudited
{
    public const int KindMaxLength = 60;
    public const int FileNameMaxLength = 200;

    public required Guid Id { get; init; }

    /// <summary>What is imported, such as "network"; batches of one kind are undone newest first.</summary>
    public required string Kind { get; init; }

    public required string FileName { get; init; }

    public required string Checksum { get; init; }

    /// <summary>How the file was read (its encoding or format).</summary>
    public required string Reading { get; init; }

    /// <summary>The day that the file's content speaks of.</summary>
    public required DateOnly AsOf { get; init; }

    public required DateTime CreatedAt { get; init; }

    public ImportStatus Status { get; private set; }

    /// <summary>When it was last applied or undone; null while it is only looked at.</summary>
    public DateTime? ChangedAt { get; private set; }

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    public int Withdrawn { get; init; }

    public int Refused { get; init; }

    public bool ChangesNothing => Added + Changed + Withdrawn == 0;

    public void Apply(DateTime now) => Become(ImportStatus.Preview, ImportStatus.Applied, now);

    public void Undo(DateTime now) => Become(ImportStatus.Applied, ImportStatus.Undone, now);

    private void Become(ImportStatus from, ImportStatus to, DateTime now)
    {
        if (Status != from) throw new InvalidOperationException($"A batch that is {Status} cannot become {to}.");
        (Status, ChangedAt) = (to, now);
    }
}
