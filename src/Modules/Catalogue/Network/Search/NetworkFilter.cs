using Samverka.Catalogue.Network.Listings;

namespace Samverka.Catalogue.Network.Search;

/// <summary>What a reader asks of the network; null means all. Level is the least that a chosen technology, sector or service must have.</summary>
internal sealed record NetworkFilter
{
    public string? Country { get; init; }

    public string? Region { get; init; }

    /// <summary>A NUTS 2021 code that NUTS 2024 does not have.</summary>
    public string? FormerRegion { get; init; }

    public string? Technology { get; init; }

    public string? Sector { get; init; }

    public string? Service { get; init; }

    public string? Type { get; init; }

    public int Level { get; init; } = 1;

    public string? Text { get; init; }

    public string? this[Facet facet] => facet switch
    {
        Facet.Technology => Technology,
        Facet.Sector => Sector,
        Facet.Service => Service,
        Facet.Country => Country,
        Facet.Region => Region,
        Facet.FormerRegion => FormerRegion,
        _ => Type,
    };

    /// <summary>The list of levels that a choice was made in, and the choice: the technology before the sector before the service.</summary>
    public (LevelKind Kind, string Code)? Subject =>
        Technology is not null ? (LevelKind.Technology, Technology) : Sector is not null ? (LevelKind.Sector, Sector) : Service is not null ? (LevelKind.Service, Service) : null;

    public NetworkFilter In(string? region) => this with { Region = region, FormerRegion = null };

    public bool IsEmpty => this == new NetworkFilter();
}
