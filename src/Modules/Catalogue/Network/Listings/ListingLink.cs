using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>That a listing is a hub we run. Kept apart from the listing, so that no import and no undo touches it.</summary>
internal sealed class ListingLink : IAudited
{
    public required ListingId ListingId { get; init; }

    public required HubId HubId { get; set; }
}
