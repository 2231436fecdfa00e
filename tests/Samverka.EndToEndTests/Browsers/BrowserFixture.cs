using Microsoft.Playwright;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;
using Samverka.Testing.Routes;

namespace Samverka.EndToEndTests.Browsers;

/// <summary>The program with its demo, as it runs for a user, and a Chromium that the machine has.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const int PagesOfAWindow = 20;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private Task<SiteMap>? _map;

    public TestApp App { get; } = new LiveDemo();

    /// <summary>Every page of the program at a real address; walked once for all tests.</summary>
    public Task<SiteMap> Map() => _map ??= SiteMap.Of(App);

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await App.DisposeAsync();
    }

    /// <summary>Looks through a fresh window; when what is done there fails, a trace and a picture are kept under the test's name.</summary>
    public async Task Look(View view, Func<Window, Task> look, IReadOnlyDictionary<string, string>? cookies = null)
    {
        await using var window = await Window.Of(await Context(view, cookies ?? new Dictionary<string, string>()));
        try
        {
            await look(window);
        }
        catch
        {
            await window.Keep();
            throw;
        }
    }

    /// <summary>Shows many pages through two windows at a time, each of one reader, for reading only: without the trace, which takes longer than the page.</summary>
    public Task Leaf(View view, IEnumerable<SitePage> pages, Func<Window, SitePage, Task> look) =>
        Parallel.ForEachAsync(pages.GroupBy(page => page.Reader).SelectMany(reader => reader.Chunk(PagesOfAWindow)), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (some, _) =>
        {
            await using var window = await Window.Of(await Context(view, some[0].Reader.Cookies.All), traced: false);
            foreach (var page in some) await look(window, page);
        });

    private async Task<IBrowserContext> Context(View view, IReadOnlyDictionary<string, string> cookies)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = App.Url.ToString(),
            JavaScriptEnabled = view.Scripts,
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = view.Width, Height = 900 },
            Locale = "sv-SE",
        });
        await context.AddCookiesAsync(cookies.Select(cookie => new Cookie { Name = cookie.Key, Value = cookie.Value, Url = App.Url.ToString() }));
        return context;
    }

    private sealed class LiveDemo() : TestApp(DatabaseKind.Sqlite, demo: true)
    {
        protected override bool Live => true;
    }
}
