namespace Samverka.Applications.Domain;

/// <summary>Where an application stands; the numbers are stored.</summary>
internal enum ApplicationStatus
{
    Received = 0,
    Asked = 1,
    Accepted = 2,
    Referred = 3,
    Declined = 4,
    Withdrawn = 5,
}
