namespace Samverka.Catalogue.Network.Search;

internal enum NetworkSort
{
    Name,
    Country,
    City,
}
