using System.Net;
using Samverka.Host.Composition;
using Samverka.Host.Middleware;
using Samverka.Platform.CommandLine;

namespace Samverka.Host.CommandLine;

/// <summary><c>serve</c> for an installation; without a command, a try-out with the demo on this machine.</summary>
internal static class ServeCommand
{
    public static Task<int> TryOut(SamverkaOptions options, CancellationToken cancellation) => !IsLoopback(options.Url)
        ? throw new UsageFault("The demo is served on this machine only; use 'serve' for any other address.")
        : Serve(options, async app =>
        {
            await Preparation.Migrate(app.Services, cancellation);
            await Preparation.Start(app.Services, cancellation);
            if (!await Preparation.SeedDemo(app.Services, cancellation)) return;
            await Console.Error.WriteLineAsync("The demo projects have been put into the empty database.");
            await Preparation.Start(app.Services, cancellation);
        }, cancellation);

    public static Task<int> Installed(SamverkaOptions options, CancellationToken cancellation) => Serve(options, async app =>
    {
        await Preparation.Migrate(app.Services, cancellation);
        if (app.Environment.IsProduction() && await Preparation.HasDemoAccounts(app.Services, cancellation))
        {
            throw new InvalidOperationException("this database has demo accounts; an installation in production must start from an empty one.");
        }

        await Preparation.Start(app.Services, cancellation);
    }, cancellation);

    // The database is made ready while the addresses of all pages are worked out; either takes about as long.
    private static async Task<int> Serve(SamverkaOptions options, Func<WebApplication, Task> prepare, CancellationToken cancellation)
    {
        await using var app = SamverkaApp.Create(options);
        var prepared = Task.Run(() => prepare(app), cancellation);
        app.UseSamverka();
        await prepared;
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{options.Url} is taken by another program. Choose another address with --url, for example --url http://localhost:5081");
            return ExitCode.CouldNotRun;
        }

        await Console.Error.WriteLineAsync($"Samverka is running on {string.Join(", ", app.Urls)} (stop with Ctrl+C)");
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)));
}
