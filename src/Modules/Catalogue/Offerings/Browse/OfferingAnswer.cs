using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>A page of the list, how many the list holds, and how many it would hold for each further choice.</summary>
internal sealed record OfferingAnswer(IReadOnlyList<OfferingSummary> Rows, int Total, FacetCounts Counts)
{
    /// <summary>Words that were taken for others, as slips of the pen.</summary>
    public IReadOnlyList<SearchedWord> Corrections { get; init; } = [];
}
