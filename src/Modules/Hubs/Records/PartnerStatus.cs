namespace Samverka.Hubs.Records;

/// <summary>In the order in which they are shown; the numbers are stored.</summary>
internal enum PartnerStatus
{
    Coordinator = 0,
    ProjectPartner = 1,
    Associated = 2,
    CoFinancier = 3,
    Collaborator = 4,
    Supplier = 5,
}
