using Samverka.Catalogue.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings;

/// <summary>The questions that several pages ask of the rows.</summary>
internal static class OfferingQueries
{
    /// <summary>What everybody may see on the day, whether or not the expiry has run.</summary>
    public static IQueryable<Offering> PublicOn(this IQueryable<Offering> offerings, DateOnly day) => offerings.Where(offering =>
        offering.State == OfferingState.Published && offering.ValidFrom <= day && (offering.ValidTo == null || day <= offering.ValidTo));

    /// <summary>The same of rows that have been read: with a list of ids beside it, SQLite would rather look through all that are published.</summary>
    public static bool IsPublicOn(this Offering offering, DateOnly day) =>
        offering.State == OfferingState.Published && new Validity(offering.ValidFrom, offering.ValidTo).Holds(day);

    /// <summary>The state's name as the working list's address says it, or "waiting" for what waits for review; anything else leaves all.</summary>
    public static IQueryable<Offering> InState(this IQueryable<Offering> offerings, string? chosen) =>
        chosen == "waiting" ? offerings.Where(offering => offering.ReviewAskedAt != null)
        : Enum.TryParse<OfferingState>(chosen, out var state) ? offerings.Where(offering => offering.State == state)
        : offerings;

    public static IQueryable<OfferingPrice> InForce(this IQueryable<OfferingPrice> prices, DateOnly day) =>
        prices.Where(price => price.From <= day && (price.To == null || day <= price.To));

    public static IQueryable<OfferingPrice> Of(this IQueryable<OfferingPrice> prices, OfferingId id) =>
        prices.Where(price => price.OfferingId == id).OrderBy(price => price.From);
}
