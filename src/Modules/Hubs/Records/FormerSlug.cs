using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Records;

/// <summary>An address that a hub has had. It leads to the hub still, so no other hub may take it.</summary>
internal sealed class FormerSlug : IAudited
{
    public required string Slug { get; init; }

    public required HubId HubId { get; init; }
}
