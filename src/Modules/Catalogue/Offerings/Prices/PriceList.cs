using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Offerings.Prices;

/// <summary>An offering's prices by day. A new row ends the one before it the day before; any other overlap is refused.</summary>
internal sealed class PriceList(IEnumerable<Price> rows)
{
    public IReadOnlyList<Price> Rows { get; } = [.. rows.OrderBy(row => row.Validity.From)];

    /// <summary>Null when no price is stated for the day.</summary>
    public Price? InForce(DateOnly day) => Rows.FirstOrDefault(row => row.Validity.Holds(day));

    /// <summary>The list with the row, or the key of the text that says why it cannot be there.</summary>
    public (PriceList? List, string? Refusal) With(Price added)
    {
        if (added.Validity.To < added.Validity.From) return (null, "price.ends-before-start");
        if (added.Amount.Minor < 0) return (null, "price.negative");
        if (added.Unit == PriceUnit.Free != (added.Amount.Minor == 0)) return (null, "price.free-means-zero");
        if (added.Discounted is { } paid && paid.Minor >= added.Amount.Minor) return (null, "price.discount-not-lower");
        var kept = Rows.Select(row => Ended(row, added.Validity.From)).ToList();
        if (kept.FirstOrDefault(row => row.Validity.Overlaps(added.Validity)) is not null) return (null, "price.overlap");
        return (new PriceList([.. kept, added]), null);
    }

    /// <summary>The list as if the row that begins on the day had never been set, or the key of the text that says why it must stay: only what is still to come can go.</summary>
    public (PriceList? List, string? Refusal) Without(DateOnly from, DateOnly today)
    {
        if (Rows.FirstOrDefault(row => row.Validity.From == from) is not { } gone) return (null, "price.not-there");
        if (from <= today) return (null, "price.already-valid");
        return (new PriceList([.. Rows.Where(row => row != gone).Select(row => row.Validity.To == from.AddDays(-1) ? row with { Validity = row.Validity with { To = gone.Validity.To } } : row)]), null);
    }

    /// <summary>Whether the list already says this of the day that the price would begin.</summary>
    public bool Says(Price price) => InForce(price.Validity.From) is { } standing && (standing.Amount, standing.Unit, standing.Discounted) == (price.Amount, price.Unit, price.Discounted);

    private static Price Ended(Price row, DateOnly next) =>
        row.Validity.From < next && row.Validity.Holds(next) ? row with { Validity = row.Validity.EndedBefore(next) } : row;
}
