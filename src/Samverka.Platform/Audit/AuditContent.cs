namespace Samverka.Platform.Audit;

/// <summary>What changed: before, after and reason as JSON, with its salt. May be erased without breaking the chain.</summary>
internal sealed class AuditContent
{
    public required Guid EntryId { get; init; }

    public byte[]? Salt { get; set; }

    public string? Json { get; set; }
}
