using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Where the rows of a batch come from.</summary>
internal sealed record BatchSource(string Name, string Checksum, string Reading, DateOnly AsOf)
{
    public ImportBatch Batch(Guid id, string kind, DateTime now, ImportPlan plan) => new()
    {
        Id = id,
        Kind = kind,
        FileName = Name.Length <= ImportBatch.FileNameMaxLength ? Name : Name[^ImportBatch.FileNameMaxLength..],
        Checksum = Checksum,
        Reading = Reading,
        AsOf = AsOf,
        CreatedAt = now,
        Added = plan.Changes.Count(change => change.Kind == ChangeKind.New),
        Changed = plan.Changes.Count(change => change.Kind == ChangeKind.Changed),
        Withdrawn = plan.Changes.Count(change => change.Kind == ChangeKind.Withdrawn),
        Unchanged = plan.Unchanged,
        Refused = plan.Refused,
    };
}
