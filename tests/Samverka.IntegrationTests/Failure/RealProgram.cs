using System.Diagnostics;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;
using Samverka.Testing.Databases;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Failure;

/// <summary>The program as a process of its own, with its loops and its own clock. Disposing kills it as kill -9 does; it dies with the test too.</summary>
internal sealed class RealProgram : IAsyncDisposable
{
    private const string Script = """
        trap '' INT
        dotnet "$@" >/dev/null 2>&1 &
        program=$!
        echo ready
        cat >/dev/null
        kill -9 $program
        wait $program 2>/dev/null
        """;

    private static readonly string Built = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Samverka.Host/debug/Samverka.Host.dll"));
    private static readonly HttpClient Http = new();

    // The senders of a test are one visitor.
    static RealProgram()
    {
        foreach (var limit in (string[])["MailLimit", "DraftLimit"]) System.Environment.SetEnvironmentVariable($"{limit}__PerVisitor", TestApp.ManyLetters.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private readonly Guarded _process;
    private bool _killed;

    private RealProgram(Guarded process, Uri url) => (_process, Url) = (process, url);

    public Uri Url { get; }

    /// <summary>Returns when it answers.</summary>
    public static async Task<RealProgram> Start(DatabaseAddress database, string data)
    {
        var url = $"http://127.0.0.1:{FreePort.Take()}";
        var program = new RealProgram(await Guarded.Start("program", Script, [Built, "--url", url, .. Installation(database, data)]), new Uri(url));
        for (var attempt = 0; attempt < 1800; attempt++)
        {
            if (await program.Lives()) return program;
            await Task.Delay(100);
        }

        await program.DisposeAsync();
        throw new InvalidOperationException("The program did not start within three minutes.");
    }

    /// <summary>One line to the program, as an operator writes it.</summary>
    public static Task<(int Exit, string Output, string Errors)> Line(DatabaseAddress database, string data, params string[] words) =>
        Line([.. words, .. Installation(database, data)], new Dictionary<string, string>());

    /// <summary>What <see cref="Line(DatabaseAddress, string, string[])"/> says with options, as the environment says it.</summary>
    public static Dictionary<string, string> Environment(DatabaseAddress database, string data) => new() { ["SAMVERKA_DATABASE"] = Named(database), ["SAMVERKA_DATA"] = data };

    public static async Task<(int Exit, string Output, string Errors)> Line(IReadOnlyList<string> words, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [Built, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    public PageClient Visitor() => new(Url, TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        if (_killed) return;
        _killed = true;
        await _process.DisposeAsync();
    }

    public static string[] Installation(DatabaseAddress database, string data) =>
        ["--data", data, "--database", Named(database)];

    private static string Named(DatabaseAddress database) => database.Kind == DatabaseKind.Postgres ? $"postgres:{database.ConnectionString}" : $"sqlite:{File(database)}";

    private static string File(DatabaseAddress database) => new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(database.ConnectionString).DataSource;

    private async Task<bool> Lives()
    {
        try
        {
            return (await Http.GetAsync(new Uri(Url, "/health/live"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
