using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text.RegularExpressions;

namespace Samverka.PageCost.Measuring;

/// <summary>Drives one page and its bare twin in turns with wrk, a process of its own, and counts this process's CPU time per request.</summary>
internal sealed class Load(Visit visit, Uri bare, int seconds) : IDisposable
{
    // The code is compiled several times over, in the background; as long as it is, a request also pays for being watched by the compiler.
    private const int StillCompiling = 20;
    private const int MostWarming = 20;

    private readonly Process _self = Process.GetCurrentProcess();

    public Yardstick Yardstick { get; } = new();

    public void Dispose() => _self.Dispose();

    public async Task<string> Compare(PageUnderTest page, int rounds)
    {
        var (ours, twin) = (new Uri(visit.Site, page.Page.Address), new Uri(bare, $"/{Uri.EscapeDataString(page.Page.Name)}"));
        await Warm(ours);
        await Warm(twin);
        var measured = new List<(double Ours, double Bare)>();
        for (var round = 0; round < rounds; round++)
        {
            Yardstick.Lay(Cpu);
            measured.Add((await Run(ours), await Run(twin)));
        }

        var cells = new[] { Median(measured.Select(m => m.Ours)), Median(measured.Select(m => m.Bare)), Median(measured.Select(m => m.Ours - m.Bare)) };
        return $"| {page.Page.Name} | {page.Commands.Count} | {page.Body.Length / 1024} | {string.Join(" | ", cells.Select(cell => cell.ToString("0.00", CultureInfo.InvariantCulture)))} |";
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private async Task Warm(Uri address)
    {
        for (var (run, compiled) = (0, int.MaxValue); run < MostWarming && compiled >= StillCompiling; run++)
        {
            var before = JitInfo.GetCompiledMethodCount();
            await Run(address);
            compiled = (int)(JitInfo.GetCompiledMethodCount() - before);
        }
    }

    /// <summary>CPU milliseconds per request.</summary>
    private async Task<double> Run(Uri address)
    {
        // The sign-in is looked up anew once a minute and the browser gets another cookie; wrk would send the old one, and have it looked up at every request.
        await visit.SignIn();
        var before = Cpu();
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c2", $"-d{seconds}s", "-H", $"Cookie: {visit.Cookie}", address.AbsoluteUri]) { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (said.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{address}: {said}");
        var requests = int.Parse(Regex.Match(said, @"(\d+) requests in").Groups[1].Value, CultureInfo.InvariantCulture);
        return (Cpu() - before).TotalMilliseconds / requests;
    }

    private TimeSpan Cpu()
    {
        _self.Refresh();
        return _self.TotalProcessorTime;
    }
}
