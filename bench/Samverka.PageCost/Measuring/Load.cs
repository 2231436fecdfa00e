using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samverka.PageCost.Measuring;

/// <summary>Drives one page and its bare twin in turns with wrk, a process of its own, and counts this process's CPU time per request.</summary>
internal sealed class Load(Visit visit, Uri bare, int seconds) : IDisposable
{
    // After so many the code is compiled for good, however busy the machine is just now.
    private const int WarmAfter = 2000;

    private readonly Process _self = Process.GetCurrentProcess();

    public void Dispose() => _self.Dispose();

    public async Task<string> Compare(PageUnderTest page, int rounds)
    {
        var (ours, twin) = (new Uri(visit.Site, page.Page.Address), new Uri(bare, $"/{Uri.EscapeDataString(page.Page.Name)}"));
        await Warm(ours);
        await Warm(twin);
        var measured = new List<(double Ours, double Bare)>();
        for (var round = 0; round < rounds; round++) measured.Add(((await Run(ours)).Cpu, (await Run(twin)).Cpu));
        var cells = new[] { Median(measured.Select(m => m.Ours)), Median(measured.Select(m => m.Bare)), Median(measured.Select(m => m.Ours - m.Bare)) };
        return $"| {page.Page.Name} | {page.Commands.Count} | {page.Body.Length / 1024} | {string.Join(" | ", cells.Select(cell => cell.ToString("0.00", CultureInfo.InvariantCulture)))} |";
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private async Task Warm(Uri address)
    {
        for (var requests = 0; requests < WarmAfter;) requests += (await Run(address)).Requests;
    }

    private async Task<(double Cpu, int Requests)> Run(Uri address)
    {
        // The sign-in is looked up anew once a minute and the browser gets another cookie; wrk would send the old one, and have it looked up at every request.
        await visit.SignIn();
        var before = Cpu();
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t1", "-c2", $"-d{seconds}s", "-H", $"Cookie: {visit.Cookie}", address.AbsoluteUri]) { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (said.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{address}: {said}");
        var requests = int.Parse(Regex.Match(said, @"(\d+) requests in").Groups[1].Value, CultureInfo.InvariantCulture);
        return ((Cpu() - before).TotalMilliseconds / requests, requests);
    }

    private TimeSpan Cpu()
    {
        _self.Refresh();
        return _self.TotalProcessorTime;
    }
}
