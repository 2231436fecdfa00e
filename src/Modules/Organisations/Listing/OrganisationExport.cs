using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Listing;

/// <summary>The list as CSV with the same filter and order, all pages of it. Invented organisations are never given out.</summary>
internal static class OrganisationExport
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{lang:lang}/organisations/export", Export).RequireAuthorization(OrganisationsModule.Read.Name);

    private static async Task Export(HttpContext context, OrganisationList list, ICodeLists codes, IStringLocalizer<OrganisationsModule> texts, CancellationToken cancellation)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename={texts["export.file"]}.csv";
        // The mark without which Excel reads å as two other letters.
        await context.Response.WriteAsync("\ufeff" + Csv.Line(Headings(texts)), cancellation);
        await foreach (var line in list.All(OrganisationQuery.Read(context.Request.Query)).WithCancellation(cancellation))
        {
            if (!line.IsDemo) await context.Response.WriteAsync(Csv.Line(Cells(line, codes, texts)), cancellation);
        }
    }

    private static IEnumerable<string> Headings(IStringLocalizer texts) =>
        [texts["field.name"], texts["field.number"], texts["field.legal-form"], texts["field.municipality"], texts["field.kind"], texts["field.country"], texts["field.authority"]];

    private static IEnumerable<string?> Cells(OrganisationLine line, ICodeLists codes, IStringLocalizer texts) =>
    [
        line.Name,
        line.Number is { } number ? OrganisationNumber.Show(number) : null,
        Label(codes, ListNames.LegalForm, line.LegalForm),
        Label(codes, ListNames.Municipality, line.Municipality),
        line.Kind is { } kind ? texts[$"kind.{kind}"].Value : null,
        line.Country,
        texts[line.IsAuthority ? "yes" : "no"],
    ];

    private static string? Label(ICodeLists codes, string list, string? code) => code is null ? null : codes.Current(list).Label(code, Language.Current);
}
