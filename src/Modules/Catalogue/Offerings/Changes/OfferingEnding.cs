namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>What is soon over, while there is time to do something about it.</summary>
internal static class OfferingEnding
{
    public const int Days = 30;

    public static bool EndsSoon(this Offering offering, DateOnly today) =>
        offering.State == OfferingState.Published && offering.ValidTo is { } last && today <= last && last <= today.AddDays(Days);

    public static IQueryable<Offering> EndingSoon(this IQueryable<Offering> offerings, DateOnly today)
    {
        var last = today.AddDays(Days);
        return offerings.Where(offering => offering.State == OfferingState.Published && offering.ValidTo >= today && offering.ValidTo <= last);
    }
}
