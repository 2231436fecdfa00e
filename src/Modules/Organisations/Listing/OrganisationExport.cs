using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Listing;

/// <summary>The list as CSV with the same filter and order, all pages of it; what is invented is marked. What an authority is handed is another file, without invented rows.</summary>
internal static class OrganisationExport
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{lang:lang}/organisations/export", Export).RequireAuthorization(OrganisationsModule.Read.Name);

    // A sole trader among them is a person, so that somebody took them out is audited.
    private static async Task<CsvFile> Export(
        HttpContext context, OrganisationList list, UnitOfWork work, ICodeLists codes, IStringLocalizer<OrganisationsModule> texts, CancellationToken cancellation)
    {
        var query = OrganisationQuery.Read(context.Request.Query);
        await work.Save(Change.TakesOut("organisations", await list.Count(query, context.User, cancellation), context.User.Actor()), cancellation);
        var lines = list.All(query, context.User).Select(line => Csv.Line(Cells(line, codes, texts)));
        return new CsvFile($"{texts["export.file"]}.csv", lines.Prepend(Csv.Line(Headings(texts))));
    }

    private static IEnumerable<string> Headings(IStringLocalizer texts) =>
        [texts["field.name"], texts["field.number"], texts["field.legal-form"], texts["field.municipality"], texts["field.industry"], texts["field.sectors"], texts["field.kind"], texts["field.country"], texts["field.authority"], texts["tag.invented"]];

    private static IEnumerable<string?> Cells(OrganisationLine line, ICodeLists codes, IStringLocalizer texts) =>
    [
        line.Name,
        line.Number is { } number ? OrganisationNumber.Show(number, line.Country) : null,
        Label(codes, ListNames.LegalForm, line.LegalForm),
        Label(codes, ListNames.Municipality, line.Municipality),
        line.Industry,
        codes.SectorsOf(line.Country, line.Industry) is { } mapped ? string.Join("; ", mapped.Sectors.Select(sector => sector.Label.In(Language.Current))) : null,
        line.Kind is { } kind ? texts[$"kind.{kind}"].Value : null,
        line.Country,
        texts[line.IsAuthority ? "yes" : "no"],
        texts[line.IsDemo ? "yes" : "no"],
    ];

    private static string? Label(ICodeLists codes, string list, string? code) => code is null ? null : codes.Current(list).Label(code, Language.Current);
}
