using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Listing;

/// <summary>The list as CSV with the same filter and order, all pages of it. Invented organisations are never given out.</summary>
internal static class OrganisationExport
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{lang:lang}/organisations/export", Export).RequireAuthorization(OrganisationsModule.Read.Name);

    private static CsvFile Export(HttpRequest request, OrganisationList list, ICodeLists codes, IStringLocalizer<OrganisationsModule> texts)
    {
        var lines = list.All(OrganisationQuery.Read(request.Query)).Where(line => !line.IsDemo).Select(line => Csv.Line(Cells(line, codes, texts)));
        return new CsvFile($"{texts["export.file"]}.csv", lines.Prepend(Csv.Line(Headings(texts))));
    }

    private static IEnumerable<string> Headings(IStringLocalizer texts) =>
        [texts["field.name"], texts["field.number"], texts["field.legal-form"], texts["field.municipality"], texts["field.kind"], texts["field.country"], texts["field.authority"]];

    private static IEnumerable<string?> Cells(OrganisationLine line, ICodeLists codes, IStringLocalizer texts) =>
    [
        line.Name,
        line.Number is { } number ? OrganisationNumber.Show(number, line.Country) : null,
        Label(codes, ListNames.LegalForm, line.LegalForm),
        Label(codes, ListNames.Municipality, line.Municipality),
        line.Kind is { } kind ? texts[$"kind.{kind}"].Value : null,
        line.Country,
        texts[line.IsAuthority ? "yes" : "no"],
    ];

    private static string? Label(ICodeLists codes, string list, string? code) => code is null ? null : codes.Current(list).Label(code, Language.Current);
}
