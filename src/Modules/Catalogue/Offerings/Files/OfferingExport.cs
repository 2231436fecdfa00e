using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Mail;
using Samverka.Ui.Addresses;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Offerings.Files;

/// <summary>The list of offerings as a file, with the filter of the page it was asked for on, in words rather than codes.</summary>
internal static class OfferingExport
{
    private const int MostRows = 10_000;

    private static readonly string[] Columns =
    [
        "offering.field.title", "offering.field.kind", "offering.field.function", "offering.field.summary", "offering.field.provider",
        "offerings.hub", "price.column.amount", "price.column.currency", "price.column.unit", "offerings.column.address", "price.column.discounted", "offering.demo",
    ];

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/{lang:lang}/offerings.csv", Export).AllowAnonymous();

    private static async Task<IResult> Export(
        HttpContext context, OfferingSearch search, OfferingWords words, IHubDirectory hubs, PublicOrigin origin, IStringLocalizer<CatalogueModule> texts, CancellationToken cancellation)
    {
        var all = await hubs.All(cancellation);
        var rows = await search.Page(await OfferingFilter.Of(context.Request.Query).WithHub(hubs, cancellation), Language.Current, MostRows, cancellation);
        var names = all.ToDictionary(hub => hub.Id, hub => hub.Name.In(Language.Current));
        var lines = rows.Select(row => Csv.Line(Cells(row, words, names.GetValueOrDefault(row.Hub), origin.Of(new Address($"/offerings/{row.Slug}").ToString()))));
        return new CsvFile("samverka-offerings.csv", lines.Prepend(Csv.Line(Header(texts))));
    }

    private static IEnumerable<string?> Header(IStringLocalizer texts) => Columns.Select(key => texts[key].Value);

    private static IEnumerable<string?> Cells(OfferingSummary offering, OfferingWords words, string? hub, string address) =>
    [
        offering.Title.In(Language.Current), words.Label(FacetNames.Kind, offering.Kind),
        offering.Function is { } function ? words.Label(FacetNames.Function, function) : "", offering.Summary.In(Language.Current), offering.Provider, hub,
        offering.Price is { } price ? Whole(price.Amount) : "", offering.Price?.Amount.Currency,
        offering.Price is { } unit ? words.Unit(unit.Unit) : "", address,
        offering.Price?.Discounted is { } paid ? Whole(paid) : "", offering.IsDemo ? words.Yes : "",
    ];

    private static string Whole(Money money) => (money.Minor / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
