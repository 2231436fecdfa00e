using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Sizing;

/// <summary>Something that one hub knows of an organisation's size. No other hub sees it.</summary>
internal abstract class SizeRecord : IAudited
{
    public required Guid Id { get; init; }

    public required HubId HubId { get; init; }

    /// <summary>Goes up with every change, so that nobody writes over what they have not seen.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Taken away because it was wrong; it can be put back.</summary>
    public bool IsRemoved { get; set; }
}
