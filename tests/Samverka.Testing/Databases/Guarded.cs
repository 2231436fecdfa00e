using System.Diagnostics;

namespace Samverka.Testing.Databases;

/// <summary>
/// A server of the test run, started by a small shell script that says "ready" and then waits for the end of its input. It therefore stops and
/// cleans up even when the test process is killed.
/// </summary>
internal sealed class Guarded : IAsyncDisposable
{
    private readonly Process _process;

    private Guarded(Process process) => _process = process;

    /// <summary>Starts the script and waits for its word; a script that ends before is a failure with what it said.</summary>
    public static async Task<Guarded> Start(string what, string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-c", script, what, .. arguments]) start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "ready") return new Guarded(process);
        }

        throw new InvalidOperationException($"{what} did not start: {await errors}");
    }

    /// <summary>Gives the script a word and waits until it says that it is done.</summary>
    public async Task Tell(string word)
    {
        await _process.StandardInput.WriteLineAsync(word);
        await _process.StandardInput.FlushAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "done") return;
        }

        throw new InvalidOperationException($"The server of the test ended at '{word}'.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
