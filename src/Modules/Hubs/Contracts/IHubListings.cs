using Samverka.Kernel;

namespace Samverka.Hubs.Contracts;

/// <summary>Which listing of the European network is which hub of ours. It stands with the hub: a hub has one listing at most, and a listing is one hub at most.</summary>
public interface IHubListings
{
    /// <summary>Says that the listing with this key is the hub, and no longer any other; no hub takes the link away.</summary>
    Task<HubListing> Link(string listing, HubId? hub, Actor by, CancellationToken cancellation);

    /// <summary>The year in which the hub's last project ended, as far as is published; null while one goes on, is to begin or has no known end, and where there is none.</summary>
    Task<int?> EndedIn(HubId hub, CancellationToken cancellation);

    /// <summary>Takes away the links to listings that are no more. Joins the caller's unit of work, which saves.</summary>
    Task Forget(IReadOnlyCollection<string> listings, CancellationToken cancellation);
}

/// <summary>What came of linking; nothing is changed where the hub has another listing, whose key is given.</summary>
public abstract record HubListing
{
    private HubListing()
    {
    }

    /// <summary>It is so now.</summary>
    public sealed record Saved : HubListing;

    /// <summary>The hub is another listing already.</summary>
    public sealed record HasAnother(string Listing) : HubListing;
}
