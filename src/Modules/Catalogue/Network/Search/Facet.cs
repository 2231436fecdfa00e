namespace Samverka.Catalogue.Network.Search;

/// <summary>What listings can be filtered by; the first three are the kinds of levels.</summary>
internal enum Facet
{
    Technology = 0,
    Sector = 1,
    Service = 2,
    Country = 3,
    Region = 4,
    Type = 5,

    /// <summary>A region of the NUTS version that the catalogue is written in, where today's version has no such code.</summary>
    FormerRegion = 6,
}
