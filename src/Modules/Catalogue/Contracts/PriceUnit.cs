namespace Samverka.Catalogue.Contracts;

/// <summary>What a price is for; the numbers are stored.</summary>
public enum PriceUnit
{
    PerAssignment = 0,
    PerHour = 1,
    PerDay = 2,
    PerMonth = 3,
    PerParticipant = 4,
    PerCompany = 5,
    Free = 6,
}
