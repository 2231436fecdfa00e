using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using Samverka.Testing.Databases;

namespace Samverka.EndToEndTests.FreshClone;

public sealed partial class FreshCloneTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    // Styles that only appear at the second build would look well on every machine but a new user's.
    [Fact]
    public async Task One_command_after_cloning_serves_a_page_with_all_its_styles_and_scripts()
    {
        var clone = RunFolder.NewPath();
        await Run("git", ["clone", "--quiet", "--no-hardlinks", Repository(AppContext.BaseDirectory), clone]);
        var site = new Uri($"http://localhost:{FreePort.Take()}");
        using var program = Start(clone, "./run", ["--url", site.ToString().TrimEnd('/')]);
        try
        {
            await Ready(program);
            await Check(site);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync();
            Directory.Delete(clone, recursive: true);
        }
    }

    private static async Task Check(Uri site)
    {
        using var http = new HttpClient { BaseAddress = site };
        var files = new HashSet<Uri>();
        foreach (var address in (string[])["/sv", "/en/answers?q=welding+robot", "/sv/network", "/sv/offerings", "/sv/hubs/hittepa", "/sv/talk", "/sv/apply", "/sv/sign-in", "/sv/design", "/sv/status/404"]) files.UnionWith(await Named(http, address));
        Assert.True(files.Count > 15, "The pages name hardly any file.");
        for (var asked = new HashSet<Uri>(); files.Count > 0;)
        {
            var file = files.First();
            using var answer = await http.GetAsync(file);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{file} answered {(int)answer.StatusCode}");
            Assert.Equal(Expected(file.AbsolutePath), answer.Content.Headers.ContentType?.MediaType);
            asked.Add(file);
            files.UnionWith(Inside(file, await answer.Content.ReadAsStringAsync()));
            files.ExceptWith(asked);
        }
    }

    private static async Task<IEnumerable<Uri>> Named(HttpClient http, string address)
    {
        using var answer = await http.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(made => made.Content(text).Address(http.BaseAddress!));
        var named = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!).Concat(page.QuerySelectorAll("script[src], img[src]").Select(element => element.GetAttribute("src")!));
        return named.Where(file => !file.StartsWith("data:", StringComparison.Ordinal)).Select(file => new Uri(http.BaseAddress!, file));
    }

    // What a style or a script names in its turn: fonts, pictures, other styles and scripts.
    private static IEnumerable<Uri> Inside(Uri file, string text) => (Path.GetExtension(file.AbsolutePath) switch
    {
        ".css" => InStyles().Matches(text),
        ".js" => InScripts().Matches(text),
        _ => Enumerable.Empty<Match>(),
    }).Select(match => match.Groups[1].Value).Where(named => !named.StartsWith("data:", StringComparison.Ordinal) && !named.StartsWith('#')).Select(named => new Uri(file, named));

    [GeneratedRegex("""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""")]
    private static partial Regex InStyles();

    [GeneratedRegex("""(?:from\s*|import\s*\(?\s*)["']([./][^"']+)["']""")]
    private static partial Regex InScripts();

    private static string Expected(string file) => Path.GetExtension(file.Split('?')[0]) switch
    {
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".woff2" => "font/woff2",
        ".svg" => "image/svg+xml",
        var other => $"(no type known for {other})",
    };

    private static async Task Ready(Process program)
    {
        using var limit = new CancellationTokenSource(Patience);
        var said = new List<string>();
        while (await program.StandardError.ReadLineAsync(limit.Token) is { } line)
        {
            said.Add(line);
            if (line.Contains("is running on")) return;
        }

        Assert.Fail($"./run ended: {string.Join(Environment.NewLine, said)}");
    }

    private static async Task Run(string file, string[] arguments)
    {
        using var process = Start(Path.GetTempPath(), file, arguments);
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, errors);
    }

    private static Process Start(string folder, string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file.StartsWith('.') ? Path.Combine(folder, file) : file, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("SAMVERKA_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        return Process.Start(start)!;
    }

    private static string Repository(string folder) => File.Exists(Path.Combine(folder, "Samverka.slnx")) ? folder : Repository(Path.GetDirectoryName(folder)!);
}
