using System.Diagnostics;
using System.Net;
using AngleSharp;
using Samverka.Testing.Databases;

namespace Samverka.EndToEndTests.FreshClone;

public sealed class FreshCloneTests
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
        var page = await BrowsingContext.New(Configuration.Default).OpenAsync(answer => answer.Content(http.GetStringAsync("/sv/hubs").Result).Address(site));
        var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src], img[src]").Select(element => element.GetAttribute("src")!)).Where(file => !file.StartsWith("data:", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(files.Count > 5, "The page names hardly any file.");
        foreach (var file in files)
        {
            using var answer = await http.GetAsync(file);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{file} answered {(int)answer.StatusCode}");
            Assert.Equal(Expected(file), answer.Content.Headers.ContentType?.MediaType);
        }
    }

    private static string Expected(string file) => Path.GetExtension(file.Split('?')[0]) switch
    {
        ".css" => "text/css",
        ".js" => "text/javascript",
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
