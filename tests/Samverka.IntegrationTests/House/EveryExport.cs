using System.Text;
using System.Text.RegularExpressions;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Testing.Pages;
using Samverka.Testing.Routes;

namespace Samverka.IntegrationTests.House;

/// <summary>Every file for spreadsheets, found among the program's own addresses: what somebody wrote never runs as a formula in it.</summary>
[Trait("pace", "slow")]
public abstract partial class EveryExport(FormulaApp app)
{
    private const string Starts = "=+-@\t\r";

    // What stands in an address besides the language; an export with another needs its line here.
    private static readonly Dictionary<string, string> Samples = new() { ["{lang:lang}"] = "sv", ["{list}"] = "legal-form" };

    [Fact]
    public async Task No_cell_of_any_export_runs_as_a_formula()
    {
        await FillIn();
        var (exports, faults) = (0, new List<string>());
        foreach (var (address, reader) in await Candidates())
        {
            var answer = await reader.Fetch(address);
            if (!answer.IsSuccessStatusCode) faults.Add($"{address} answers {(int)answer.StatusCode}");
            if (!IsForSpreadsheets(answer.Content.Headers)) continue;
            exports++;
            faults.AddRange(Faults(await answer.Content.ReadAsByteArrayAsync()).Take(3).Select(fault => $"{address}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        Assert.True(exports >= 13, $"Only {exports} exports were found.");
    }

    [Theory]
    [InlineData("a,b\r\n'=1+1,c\r\n", "")]
    [InlineData("a,b\r\nx,\"=1,1\"\r\n", "the cell '=1,1' would run; nothing in it tells whether formulas are made harmless")]
    [InlineData("a\r\nb\r\n", "nothing in it tells whether formulas are made harmless")]
    public void A_cell_that_would_run_and_a_file_that_proves_nothing_are_found(string file, string faults) =>
        Assert.Equal(faults, string.Join("; ", Faults(Encoding.UTF8.GetBytes(file))));

    private static IEnumerable<string> Faults(byte[] file)
    {
        var cells = Cells().Matches(Encoding.UTF8.GetString(file).TrimStart('\ufeff')).Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value : cell.Groups[2].Value.TrimEnd('\r')).ToList();
        foreach (var cell in cells.Where(cell => cell.Length > 0 && Starts.Contains(cell[0]))) yield return $"the cell '{cell}' would run";
        if (!cells.Exists(cell => cell.Length > 1 && cell[0] == '\'' && Starts.Contains(cell[1]))) yield return "nothing in it tells whether formulas are made harmless";
    }

    private static bool IsForSpreadsheets(System.Net.Http.Headers.HttpContentHeaders headers) =>
        headers.ContentType?.MediaType is { } type && (headers.ContentDisposition?.DispositionType == "attachment" || type.Contains("csv", StringComparison.Ordinal) || type.Contains("sheet", StringComparison.Ordinal)) && type != "application/json";

    // What the demo has none of.
    private async Task FillIn()
    {
        await (await app.Visitor().Get("/sv/hubs/hittepa/accessibility")).Press("Skicka", form => form["Message"] = FormulaApp.Formula);
        var coordinator = await Coordinator();
        (await (await coordinator.Get("/sv/people")).Press("Skicka inbjudan", form => (form["Form.Email"], form["Form.Role"]) = ("=a@example.org", nameof(Role.Adviser)))).IsShown();
        var file = Encoding.UTF8.GetBytes("kind,titleSv,summarySv,validFrom\ncourse,Kurs,Kort,2027-01-01");
        var looked = await (await coordinator.Get("/sv/my-work/offerings/import")).Press("Granska filen", form => form.Attach("file", $"{FormulaApp.Formula}.csv", file));
        (await looked.Press("Läs in 1 rad")).IsShown();
    }

    /// <summary>Every address that is read and is no page, and every page's other answers. The API speaks JSON, which the tests of its description hold.</summary>
    private async Task<IEnumerable<(string Address, PageClient Reader)>> Candidates()
    {
        var permissions = app.Services.GetServices<Permission>().ToDictionary(permission => permission.Name);
        var (coordinator, administrator, customer) = (await Coordinator(), await app.As(Role.Administrator), await app.AsCustomer("somebody@example.org"));
        var routes = (await RouteTable.OfTheProgram()).Where(route => route.Pattern.StartsWith("/{lang:lang}/", StringComparison.Ordinal) && route.Methods.Contains("GET"));
        return from route in routes
               from query in route.IsPage ? route.Answers.Select(name => $"?handler={name}") : [""]
               let reader = route.Policies is [Policies.Customer] ? customer : RoleMatrix.Opens(route, Role.Coordinator, permissions) ? coordinator : administrator
               select ($"{Parameter().Replace(route.Pattern, part => Samples.GetValueOrDefault(part.Value, part.Value))}{query}", reader);
    }

    private async Task<PageClient> Coordinator() => await app.As(Role.Coordinator, (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None)))!.Id);

    [GeneratedRegex("\\{[^}]+\\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("(?:^|,|\n)(?:\"((?:[^\"]|\"\")*)\"|([^,\n]*))")]
    private static partial Regex Cells();
}

public sealed class EveryExportOnSqlite(FormulaSqlite app) : EveryExport(app), IClassFixture<FormulaSqlite>;

public sealed class EveryExportOnPostgres(FormulaPostgres app) : EveryExport(app), IClassFixture<FormulaPostgres>;
