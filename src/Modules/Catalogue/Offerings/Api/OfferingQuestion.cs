using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Offerings.Api;

/// <summary>Tells a program that asks for what no list knows: on a page it would simply find nothing, but a program would take that for an answer.</summary>
internal sealed class OfferingQuestion(ICodeLists lists, IHubDirectory hubs, IStringLocalizer<CatalogueModule> texts)
{
    private static readonly Dictionary<string, string> Lists = new()
    {
        ["kind"] = ListNames.OfferingKind,
        ["function"] = ListNames.ServiceFunction,
        ["technology"] = ListNames.Technology,
        ["sector"] = ListNames.Sector,
    };

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["online"] = ["yes"],
        ["price"] = [OfferingFilter.Free, OfferingFilter.Paid],
        ["sort"] = [OfferingFilter.Newest, OfferingFilter.ByTitle],
    };

    /// <summary>By parameter; empty when all can be understood.</summary>
    public async Task<Dictionary<string, string[]>> Faults(IQueryCollection query, CancellationToken cancellation)
    {
        var faults = new Dictionary<string, string[]>();
        foreach (var (name, values) in query)
        {
            var value = values.ToString().Trim();
            if (value.Length > 0 && !await IsKnown(name, value, cancellation)) faults[name] = [texts["network.api.unknown", value.Length > 100 ? value[..100] : value]];
        }

        return faults;
    }

    private async Task<bool> IsKnown(string name, string value, CancellationToken cancellation)
    {
        if (Lists.TryGetValue(name, out var list)) return lists.Current(list).Find(value) is not null;
        if (Words.TryGetValue(name, out var words)) return words.Contains(value);
        return name switch
        {
            "hub" => await hubs.ByAnySlug(value, cancellation) is not null,
            "language" => CultureInfo.GetCultures(CultureTypes.NeutralCultures).Any(culture => culture.TwoLetterISOLanguageName == value),
            "after" => Guid.TryParse(value, out _),
            _ => true,
        };
    }
}
