namespace Samverka.Catalogue.Offerings;

/// <summary>Where an offering stands; the numbers are stored.</summary>
internal enum OfferingState
{
    Draft = 0,
    InReview = 1,
    Published = 2,
    Expired = 3,
    Withdrawn = 4,
}
