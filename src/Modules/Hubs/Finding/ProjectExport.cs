using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Tables;

namespace Samverka.Hubs.Finding;

/// <summary>The list of projects as CSV with the same filter. What is invented is marked, and left out for a funder.</summary>
internal static class ProjectExport
{
    // Who hands money to hubs is an authority as a rule, and gets nothing invented.
    private static readonly Permission TakesInvented = new("projects.invented", [.. Enum.GetValues<Role>().Where(role => role != Role.Funder)]);

    public static bool HoldsInvented(ClaimsPrincipal reader) => reader.MaySomewhere(TakesInvented);

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/{lang:lang}/my-work/projects.csv", Export).RequireAuthorization(Policies.Staff);

    private static async Task<IResult> Export(HttpContext context, string? q, string? hub, ProjectList list, IStringLocalizer<HubsModule> texts, CancellationToken cancellation)
    {
        var found = await list.Find(q, string.IsNullOrEmpty(hub) ? null : hub, cancellation);
        var lines = found.Where(project => !project.IsDemo || HoldsInvented(context.User)).Select(project => Csv.Line(Cells(project, texts)));
        return new CsvFile($"{texts["projects.file"]}.csv", lines.Prepend(Csv.Line(Headings(texts))));
    }

    private static IEnumerable<string> Headings(IStringLocalizer texts) =>
        [texts["projects.name"], texts["projects.hub"], texts["project.case-number"], texts["project.registration-number"], texts["add.period.from"], texts["add.period.to"], texts["project.budget"], texts["new-project.currency"], texts["projects.invented"]];

    private static IEnumerable<string?> Cells(FoundProject project, IStringLocalizer texts) =>
    [
        project.Name.In(Language.Current), project.HubName.In(Language.Current), project.CaseNumber, project.RegistrationNumber, project.From?.Text, project.To?.Text,
        project.Budget is { } budget ? (budget.Minor / 100m).ToString("0.##", CultureInfo.InvariantCulture) : null, project.Budget?.Currency,
        texts[project.IsDemo ? "keep.yes" : "projects.invented.no"],
    ];
}
