using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Permissions;

namespace Samverka.Hubs.Finding;

/// <summary>The list of projects as CSV with the same filter. Invented projects are never given out.</summary>
internal static class ProjectExport
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/{lang:lang}/my-work/projects.csv", Export).RequireAuthorization(Policies.Staff);

    private static async Task Export(HttpContext context, string? q, string? hub, ProjectList list, IStringLocalizer<HubsModule> texts, CancellationToken cancellation)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename={texts["projects.file"]}.csv";
        // The mark without which Excel reads å as two other letters.
        await context.Response.WriteAsync("\ufeff" + Csv.Line(Headings(texts)), cancellation);
        foreach (var project in (await list.Find(q, string.IsNullOrEmpty(hub) ? null : hub, cancellation)).Where(project => !project.IsDemo))
        {
            await context.Response.WriteAsync(Csv.Line(Cells(project)), cancellation);
        }
    }

    private static IEnumerable<string> Headings(IStringLocalizer texts) =>
        [texts["projects.name"], texts["projects.hub"], texts["project.case-number"], texts["project.registration-number"], texts["add.period.from"], texts["add.period.to"], texts["project.budget"], texts["new-project.currency"]];

    private static IEnumerable<string?> Cells(FoundProject project) =>
    [
        project.Name.In(Language.Current), project.HubName.In(Language.Current), project.CaseNumber, project.RegistrationNumber, project.From?.Text, project.To?.Text,
        project.Budget is { } budget ? (budget.Minor / 100m).ToString("0.##", CultureInfo.InvariantCulture) : null, project.Budget?.Currency,
    ];
}
