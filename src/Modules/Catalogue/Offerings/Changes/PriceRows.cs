using Samverka.Catalogue.Offerings.Prices;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>One offering's rows while they are changed: those that the price list has, and those that wait for the review.</summary>
internal sealed class PriceRows(IReadOnlyCollection<OfferingPrice> rows)
{
    public List<OfferingPrice> Listed { get; } = [.. rows.Where(row => row.AwaitsSince is null)];

    /// <summary>In the order in which they were written.</summary>
    public List<OfferingPrice> Waiting { get; } = [.. rows.Where(row => row.AwaitsSince is not null).OrderBy(row => row.SetAt).ThenBy(row => row.Id)];

    public IEnumerable<OfferingPrice> Every => Listed.Concat(Waiting);

    public PriceList List => new(Listed.Select(row => row.AsPrice()));

    /// <summary>
    /// The list as if every new price that waits had been let in when it was written, and why one of them does not fit; those that are over by the day are left out.
    /// Where the list has got another price from the same day since, that one counts.
    /// </summary>
    public (PriceList List, string? Refusal) WithWaiting(DateOnly day, DateOnly? except = null)
    {
        var (list, refused) = (List, (string?)null);
        foreach (var price in Waiting.Where(row => row.Corrects is null && row.From != except).Select(row => row.AsPrice()).Where(price => !(price.Validity.To < day)))
        {
            var (next, refusal) = list.With(price);
            list = next ?? list;
            if (refusal != PriceList.SameDay) refused ??= refusal;
        }

        return (list, refused);
    }
}
