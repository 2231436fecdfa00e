using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Answering;

/// <summary>Makes documents of the index from offerings and network listings.</summary>
internal sealed class IndexDocuments(Places places, ICodeLists lists)
{
    public const string OfferingKind = "offering";
    public const string HubKind = "hub";

    public Document Of(OfferingText offering, long version) => new(
        $"{OfferingKind}/{offering.Summary.Id}", version,
        [
            .. Both(TextField.Title, offering.Summary.Title),
            .. Both(TextField.Summary, offering.Summary.Summary),
            .. Both(TextField.Body, offering.Body),
        ],
        new DocumentFacts
        {
            Kind = OfferingKind,
            Hub = offering.Summary.Hub,
            Place = places.OfMunicipality(offering.Municipality),
            Online = offering.Online,
            Concepts = [.. Keys(ListNames.Technology, offering.Technologies), .. Keys(ListNames.Sector, offering.Sectors), .. Keys(ListNames.ServiceFunction, offering.Summary.Function is { } function ? [function] : [])],
            Languages = [.. offering.Languages.Select(language => language.Code)],
            ForPublicBodies = TakesPublicBodies(offering.CustomerTypes),
            CustomerTypes = offering.CustomerTypes,
            PriceKnown = offering.Summary.Price is not null,
            LastDay = offering.ValidTo,
        });

    public Document Of(ListingSummary listing, long version) => new(
        $"{HubKind}/{listing.Id}", version,
        [new FieldText(TextField.Title, listing.Name, null), new FieldText(TextField.Body, listing.Text, null)],
        new DocumentFacts
        {
            Kind = HubKind,
            Place = places.OfNuts(listing.Nuts) ?? new Place(listing.Country, null),
            Concepts = [.. Levels(ListNames.Technology, listing.Technologies), .. Levels(ListNames.Sector, listing.Sectors), .. Levels(ListNames.CatalogueService, listing.Services)],
        });

    // Null when it is for all, or for such organisations as are public in one case and not in another.
    private bool? TakesPublicBodies(IReadOnlyList<string> customerTypes)
    {
        if (customerTypes.Count == 0) return null;
        var known = lists.Current(ListNames.CustomerType);
        var isPublic = customerTypes.Select(code => known.Find(code)?.Attributes.GetValueOrDefault("isPublic")).ToList();
        return isPublic.Contains("true") ? true : isPublic.TrueForAll(said => said == "false") ? false : null;
    }

    private static IEnumerable<FieldText> Both(TextField field, LocalText text)
    {
        if (text.Sv.Length > 0) yield return new FieldText(field, text.Sv, Language.Swedish);
        if (text.En.Length > 0) yield return new FieldText(field, text.En, Language.English);
    }

    private static IEnumerable<DeclaredConcept> Keys(string list, IEnumerable<string> codes) => codes.Select(code => new DeclaredConcept(new ConceptKey(list, code)));

    private static IEnumerable<DeclaredConcept> Levels(string list, IEnumerable<SpecialisationLevel> levels) =>
        levels.Select(level => new DeclaredConcept(new ConceptKey(list, level.Code), level.Level));
}
