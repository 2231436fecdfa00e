using Microsoft.Playwright;

namespace Samverka.EndToEndTests.Browsers;

/// <summary>One browser window that remembers every complaint of the browser: errors of scripts, breaches of the content policy, files that are not there.</summary>
public sealed class Window : IAsyncDisposable
{
    internal static readonly string Kept = Path.Combine(AppContext.BaseDirectory, "../../../test-logs/browser");

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Window(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>What the browser complained of since the last time it was asked.</summary>
    public IReadOnlyList<string> Complaints()
    {
        var said = _complaints.ToList();
        _complaints.Clear();
        return said;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    /// <summary>Keeps a trace and a picture in artifacts/test-logs/browser; done for every look that throws.</summary>
    internal async Task Keep()
    {
        Directory.CreateDirectory(Kept);
        var words = $"{TestContext.Current.Test?.TestDisplayName.Split('.').Last()}{new Uri(Page.Url).AbsolutePath}";
        var name = string.Concat(words.Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'));
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Kept, $"{name}.png"), FullPage = true });
        await _context.Tracing.StopAsync(new() { Path = Path.Combine(Kept, $"{name}.zip") });
    }

    internal static async Task<Window> Of(IBrowserContext context, bool traced = true)
    {
        if (traced) await context.Tracing.StartAsync(new() { Screenshots = true, Snapshots = true });
        var window = new Window(context, await context.NewPageAsync());
        window.Listen();
        return window;
    }

    private void Listen()
    {
        Page.Console += (_, message) => Note(message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), $"console: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"script: {error}");
        Page.RequestFailed += (_, request) => Note(request.Failure is not "net::ERR_ABORTED", $"{request.Url}: {request.Failure}");
        Page.Response += (_, response) => Note(response.Status >= 400 && !response.Request.IsNavigationRequest, $"{response.Url} answered {response.Status}");
    }

    private void Note(bool isComplaint, string what)
    {
        if (isComplaint) _complaints.Add(what);
    }
}
