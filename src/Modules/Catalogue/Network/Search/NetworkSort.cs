namespace Samverka.Catalogue.Network.Search;

internal enum NetworkSort
{
    Name,
    Country,
    City,

    /// <summary>By the level of the technology, sector or service chosen; by name where none is.</summary>
    Level,
}
