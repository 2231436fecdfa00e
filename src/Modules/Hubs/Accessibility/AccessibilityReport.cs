using Samverka.Kernel;

namespace Samverka.Hubs.Accessibility;

/// <summary>Something that a reader could not use: a task for the hub's coordinator. Erased in time, so it is not audited.</summary>
internal sealed class AccessibilityReport
{
    public const int MessageMaxLength = 5_000;
    public const int WhereMaxLength = 500;

    public required Guid Id { get; init; }

    public required HubId HubId { get; init; }

    public required string Message { get; init; }

    /// <summary>The page it is about, in the reader's own words.</summary>
    public string? Where { get; init; }

    /// <summary>Null when the reader wants no answer.</summary>
    public string? Email { get; init; }

    public required Language Language { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public DateTime? ResolvedAt { get; set; }
}
