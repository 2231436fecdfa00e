namespace Samverka.Catalogue.Offerings;

/// <summary>What can be done with an offering as a whole; the numbers are stored.</summary>
internal enum OfferingStep
{
    Create = 0,
    Submit = 1,
    SendBack = 2,
    Publish = 3,
    Withdraw = 4,
    Restore = 5,
    Expire = 6,
}
