using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>How strong a hub says it is in one technology, sector or service.</summary>
internal sealed class ListingLevel
{
    public required ListingId ListingId { get; init; }

    public required LevelKind Kind { get; init; }

    public required string Code { get; init; }

    public required int Level { get; set; }
}
