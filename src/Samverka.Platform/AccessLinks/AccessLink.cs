namespace Samverka.Platform.AccessLinks;

/// <summary>A link that opens something for whoever holds it, for a time; only the hash of its token is stored.</summary>
internal sealed class AccessLink
{
    public required Guid Id { get; init; }

    public required string TokenHash { get; init; }

    public required string Purpose { get; init; }

    public required string Subject { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public required bool Once { get; init; }

    public DateTime? UsedAt { get; set; }
}
