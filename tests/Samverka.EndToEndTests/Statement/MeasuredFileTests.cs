using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samverka.EndToEndTests.Browsers;
using Samverka.Hubs.Contracts;
using Samverka.Testing.Routes;

namespace Samverka.EndToEndTests.Statement;

/// <summary>What the accessibility statement says was measured. SAMVERKA_WRITE=1 measures the public pages and writes the file anew.</summary>
public sealed class MeasuredFileTests(BrowserFixture browser)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly View[] Views = [new(), new(Dark: true, Width: View.Phone)];

    private static string File { get; } = Path.Combine(Root(AppContext.BaseDirectory), "data", "accessibility", "measured.json");

    [Fact]
    public async Task What_was_measured_is_pages_that_exist_by_the_rules_that_the_sweep_keeps()
    {
        var pages = await Public();
        if (Environment.GetEnvironmentVariable("SAMVERKA_WRITE") == "1") await Write(pages);

        var measured = JsonSerializer.Deserialize<Measured>(await System.IO.File.ReadAllTextAsync(File), Json)!;

        Assert.Equal(Axe.Rules, measured.Rules);
        Assert.Equal(measured.Pages, measured.Pages.Distinct());
        foreach (var hub in await Hubs()) Assert.Contains($"/sv/hubs/{hub.Slug}", measured.Pages);
        foreach (var page in measured.Pages) Assert.True((await browser.App.Visitor().Fetch(page)).IsSuccessStatusCode, $"{page} was measured but is not there.");
        Assert.All(measured.Violations, violation => Assert.Contains(violation.Page, measured.Pages));
    }

    /// <summary>A page of each kind, and the front and the statement of each hub: those have its colours.</summary>
    private async Task<IReadOnlyList<SitePage>> Public()
    {
        var pages = (await browser.Map()).Pages.Where(page => page.Route.IsForAnyone && !page.Path.StartsWith("/demo/", StringComparison.Ordinal)).ToList();
        var anyone = pages[0];
        var hubs = from hub in await Hubs() from path in (string[])[$"/hubs/{hub.Slug}", $"/hubs/{hub.Slug}/accessibility"] select anyone with { Path = path };
        return [.. pages.Concat(hubs).DistinctBy(page => page.Path).OrderBy(page => page.Path, StringComparer.Ordinal)];
    }

    private Task<IReadOnlyList<HubSummary>> Hubs() => browser.App.With<IHubDirectory, IReadOnlyList<HubSummary>>(hubs => hubs.All(CancellationToken.None));

    private async Task Write(IReadOnlyList<SitePage> pages)
    {
        var (violations, tool) = (new ConcurrentQueue<Violation>(), "");
        foreach (var view in Views)
        {
            await browser.Leaf(view, pages, async (window, page) =>
            {
                await window.Page.GotoAsync(page.In("sv"));
                var found = await Axe.Of(window.Page);
                tool = $"axe-core {found.Version}";
                foreach (var broken in found.Violations) violations.Enqueue(new Violation(broken.Rule, page.In("sv"), broken.Nodes.Length));
            });
        }

        var worst = violations.GroupBy(found => (found.Rule, found.Page)).Select(same => same.MaxBy(found => found.Count)!);
        var views = Views.Select(view => $"{view.Width} px, {(view.Dark ? "mörkt/dark" : "ljust/light")}");
        var measured = new Measured(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date), tool, Axe.Rules, [.. views], [.. pages.Select(page => page.In("sv"))], [.. worst]);
        await System.IO.File.WriteAllTextAsync(File, JsonSerializer.Serialize(measured, Json) + "\n");
    }

    private static string Root(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "Samverka.slnx")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));

    private sealed record Measured(DateOnly Date, string Tool, IReadOnlyList<string> Rules, IReadOnlyList<string> Views, IReadOnlyList<string> Pages, IReadOnlyList<Violation> Violations);

    private sealed record Violation(string Rule, string Page, int Count);
}
