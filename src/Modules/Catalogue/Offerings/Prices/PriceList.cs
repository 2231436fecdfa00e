using Samverka.Catalogue.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Prices;

/// <summary>An offering's prices by day, never two for one. A new row ends the one before it the day before, or for a time; where a row that is there begins is never moved.</summary>
internal sealed class PriceList(IEnumerable<Price> rows)
{
    public const string SameDay = "price.same-day";

    public IReadOnlyList<Price> Rows { get; } = [.. rows.OrderBy(row => row.Validity.From)];

    /// <summary>Null when no price is stated for the day.</summary>
    public Price? InForce(DateOnly day) => Rows.FirstOrDefault(row => row.Validity.Holds(day));

    /// <summary>The list with the row, or the key of the text that says why it cannot be there. A row without an end holds until the next one; one with an end leaves the price before it to go on after.</summary>
    public (PriceList? List, string? Refusal) With(Price added)
    {
        if (added.Validity.To < added.Validity.From) return (null, "price.ends-before-start");
        if (Wrong(added) is { } wrong) return (null, wrong);
        var from = added.Validity.From;
        if (Rows.Any(row => row.Validity.From == from)) return (null, SameDay);
        var next = Rows.FirstOrDefault(row => row.Validity.From > from)?.Validity.From;
        if (added.Validity.To >= next) return (null, "price.overlap");
        added = added with { Validity = added.Validity with { To = added.Validity.To ?? next?.AddDays(-1) } };
        return (new PriceList(Rows.SelectMany(row => Around(row, added.Validity)).Append(added)), null);
    }

    /// <summary>The list with another price in the place of the row that begins on the day, for as long as that was to hold.</summary>
    public (PriceList? List, string? Refusal) Corrected(DateOnly from, Price by)
    {
        if (Rows.FirstOrDefault(row => row.Validity.From == from) is not { } wrong) return (null, "price.not-there");
        var right = by with { Validity = wrong.Validity };
        if (right == wrong) return (null, "price.nothing-corrected");
        return Wrong(right) is { } refusal ? (null, refusal) : (new PriceList(Rows.Select(row => row == wrong ? right : row)), null);
    }

    /// <summary>The list as if the row that begins on the day had never been set, or the key of the text that says why it must stay: what the public has seen can go only while it is still to come.</summary>
    public (PriceList? List, string? Refusal) Without(DateOnly from, DateOnly today, bool wasPublic = true)
    {
        if (Rows.FirstOrDefault(row => row.Validity.From == from) is not { } gone) return (null, "price.not-there");
        if (wasPublic && from <= today) return (null, "price.already-valid");
        return (new PriceList([.. Rows.Where(row => row != gone).Select(row => row.Validity.To == from.AddDays(-1) ? row with { Validity = row.Validity with { To = gone.Validity.To } } : row)]), null);
    }

    /// <summary>This list until the day, and from then on what the other says, which has the same rows and more.</summary>
    public PriceList Then(PriceList other, DateOnly day)
    {
        var begun = other.Rows.Where(row => Rows.All(standing => standing.Validity.From != row.Validity.From) && !(row.Validity.To < day))
            .Select(row => row with { Validity = row.Validity with { From = row.Validity.From < day ? day : row.Validity.From } });
        return new PriceList(Rows.Select(row => row with { Validity = Until(row.Validity, other, day) }).Concat(begun));
    }

    /// <summary>Whether the list already says this of the day that the price would begin.</summary>
    public bool Says(Price price) => InForce(price.Validity.From) is { } standing && (standing.Amount, standing.Unit, standing.Discounted) == (price.Amount, price.Unit, price.Discounted);

    // What is over before the day has been said; what the other ends before it ends the day before it.
    private static Validity Until(Validity own, PriceList other, DateOnly day)
    {
        var then = other.Rows.Single(row => row.Validity.From == own.From).Validity;
        if (own.To < day) return own;
        return then.To < day ? own.EndedBefore(day) : then;
    }

    private static string? Wrong(Price price) => price switch
    {
        { Amount.Minor: < 0 } => "price.negative",
        _ when price.Unit == PriceUnit.Free != (price.Amount.Minor == 0) => "price.free-means-zero",
        _ when price.Discounted is { } paid && paid.Minor >= price.Amount.Minor => "price.discount-not-lower",
        _ => null,
    };

    // What is left of a row before and after the time of another.
    private static IEnumerable<Price> Around(Price row, Validity added)
    {
        if (!row.Validity.Holds(added.From)) return [row];
        var before = row with { Validity = row.Validity.EndedBefore(added.From) };
        if (added.To is not { } last || row.Validity.To <= last) return [before];
        return [before, row with { Validity = row.Validity with { From = last.AddDays(1) } }];
    }
}
