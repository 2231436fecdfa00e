namespace Samverka.Platform.Audit;

/// <summary>That something changed: when, by whom, through which feature, which record. Never altered but for the sealer's two columns.</summary>
internal sealed class AuditEntry
{
    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    public required string Actor { get; init; }

    public required string Feature { get; init; }

    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>SHA-256 of salt and content; stays when the content is erased.</summary>
    public required byte[] Digest { get; init; }

    public long? Position { get; set; }

    public byte[]? ChainHash { get; set; }
}
