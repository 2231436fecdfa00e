namespace Samverka.Catalogue.Network.Listings;

/// <summary>Which of a listing's three lists a level belongs to; the numbers are stored.</summary>
internal enum LevelKind
{
    Technology = 0,
    Sector = 1,
    Service = 2,
}
