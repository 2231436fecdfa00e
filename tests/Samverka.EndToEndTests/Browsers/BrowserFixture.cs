using Microsoft.Playwright;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.EndToEndTests.Browsers;

/// <summary>The program with its demo, as it runs for a user, and a Chromium that the machine has.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public TestApp App { get; } = new LiveDemo();

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

    /// <summary>A fresh window; it keeps a trace and a picture under the test's name when the test fails.</summary>
    public async Task<Window> Open(View view, IReadOnlyDictionary<string, string>? cookies = null)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = App.Url.ToString(),
            JavaScriptEnabled = view.Scripts,
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = view.Width, Height = 900 },
            Locale = "sv-SE",
        });
        foreach (var (name, value) in cookies ?? new Dictionary<string, string>()) await context.AddCookiesAsync([new() { Name = name, Value = value, Url = App.Url.ToString() }]);
        return await Window.Of(context);
    }

    private sealed class LiveDemo() : TestApp(DatabaseKind.Sqlite, demo: true)
    {
        protected override bool Live => true;
    }
}
