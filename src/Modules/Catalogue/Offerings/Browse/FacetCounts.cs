namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>How many offerings each choice of each facet would leave.</summary>
internal sealed class FacetCounts(IReadOnlyDictionary<(string List, string Code), int> counts)
{
    /// <summary>An offering that names no sector counts for every sector.</summary>
    public int Of(string list, string code) =>
        counts.GetValueOrDefault((list, code)) + (list == FacetNames.Sector ? counts.GetValueOrDefault((list, OfferingFacet.Every)) : 0);

    public IEnumerable<string> CodesOf(string list) => counts.Keys.Where(key => key.List == list).Select(key => key.Code);
}
