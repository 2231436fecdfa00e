namespace Samverka.Platform.Audit;

/// <summary>What changed: before, after and reason as JSON, with its salt. The row may be erased without breaking the chain.</summary>
internal sealed class AuditContent
{
    public required Guid EntryId { get; init; }

    public required byte[] Salt { get; init; }

    public required string Json { get; init; }
}
