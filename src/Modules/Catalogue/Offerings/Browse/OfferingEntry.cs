using Samverka.Catalogue.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>What the list must know of an offering to find, count and order it.</summary>
internal sealed record OfferingEntry(
    OfferingId Id, int Revision, bool IsPublished, LocalText Sort, DateTime PublishedAt, string Search, Validity Validity,
    IReadOnlyList<(string List, string Code)> Facets, IReadOnlyList<(Validity Validity, bool IsFree)> Prices)
{
    public string SortIn(Language language) => language == Language.Swedish ? Sort.Sv : Sort.En;

    /// <summary>Null when no price is stated for the day.</summary>
    public bool? IsFreeOn(DateOnly day)
    {
        foreach (var (validity, free) in Prices)
        {
            if (validity.Holds(day)) return free;
        }

        return null;
    }
}
