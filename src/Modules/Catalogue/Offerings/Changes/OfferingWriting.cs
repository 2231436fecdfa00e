using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>How an offering's columns and facets follow from what a version says.</summary>
internal static class OfferingWriting
{
    public static void Show(this Offering offering, OfferingContent content)
    {
        offering.Kind = content.Kind;
        offering.Function = content.Function;
        offering.Title = content.Title;
        offering.Summary = content.Summary;
        offering.Sort = new LocalText(SortText.Of(content.Title.In(Language.Swedish)), SortText.Of(content.Title.In(Language.English)));
        offering.Search = string.Join('\n', content.Title.Sv, content.Title.En, content.Summary.Sv, content.Summary.En).ToLowerInvariant();
        offering.Provider = content.Provider;
        offering.OutsideConsortium = content.OutsideConsortium;
        offering.ValidFrom = content.Validity.From;
        offering.ValidTo = content.Validity.To;
    }

    public static IEnumerable<OfferingFacet> FacetsOf(Offering offering, OfferingContent content)
    {
        var facets = new List<(string List, string Code)> { (FacetNames.Kind, content.Kind), (FacetNames.Hub, offering.HubId.ToString()) };
        if (content.Function is { } function) facets.Add((FacetNames.Function, function));
        if (content.Online) facets.Add((FacetNames.Online, "true"));
        facets.AddRange(content.Technologies.Select(code => (FacetNames.Technology, code)));
        facets.AddRange((content.Sectors.Count == 0 ? [OfferingFacet.Every] : content.Sectors).Select(code => (FacetNames.Sector, code)));
        facets.AddRange(content.Languages.Select(code => (FacetNames.Language, code)));
        return facets.Select(facet => new OfferingFacet { OfferingId = offering.Id, List = facet.List, Code = facet.Code });
    }
}
