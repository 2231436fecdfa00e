using Samverka.Catalogue.Offerings.Changes;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>A line of a file that was read in, and how what it made stands now.</summary>
internal sealed class StandingRow(OfferingBatchRow row, Offering? offering, PriceRows prices, DateOnly today, Func<HubId, bool> publishes)
{
    public OfferingBatchRow Row => row;

    /// <summary>Null when it is not there any more, or not the reader's to change.</summary>
    public Offering? Offering => offering;

    public PriceRows Prices => prices;

    public RowStanding Standing { get; } = Of(row, offering, prices, today, publishes);

    private static RowStanding Of(OfferingBatchRow row, Offering? offering, PriceRows prices, DateOnly today, Func<HubId, bool> publishes) => offering switch
    {
        null => RowStanding.Gone,
        _ when !row.IsNew && OfPrice(row, offering, prices, today, publishes) is { } standing => standing,
        _ when row.OnlyPrice => RowStanding.AsLeft,
        _ when offering.Version != row.Version => RowStanding.Rewritten,
        _ when offering.PublishedVersion == row.Version => RowStanding.Published,
        { ReviewAskedAt: not null } or { State: OfferingState.Withdrawn } => RowStanding.MovedOn,
        _ when row.IsNew && prices.Every.Any(price => price.Id != row.PriceId) => RowStanding.Priced,
        _ => RowStanding.AsLeft,
    };

    /// <summary>Null when the price that the line added can go, or has been taken away.</summary>
    private static RowStanding? OfPrice(OfferingBatchRow row, Offering offering, PriceRows prices, DateOnly today, Func<HubId, bool> publishes)
    {
        if (row.PriceId is not { } id || prices.Waiting.Any(price => price.Id == id)) return null;
        if (prices.Listed.FirstOrDefault(price => price.Id == id) is not { } listed) return prices.Every.Any(price => IsInItsPlace(price.From, row, today)) ? RowStanding.Rewritten : null;
        if (listed.From <= today) return RowStanding.PriceHolds;
        return offering.PublishedVersion is not null && !publishes(offering.HubId) ? RowStanding.Published : null;
    }

    // One that waited longer than it was to wait began the day when it was published.
    private static bool IsInItsPlace(DateOnly from, OfferingBatchRow row, DateOnly today) => from == row.PriceFrom || (from > row.PriceFrom && from <= today);
}
