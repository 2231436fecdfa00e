using System.CommandLine;
using Samverka.Platform.Audit;
using Samverka.Platform.CommandLine;

namespace Samverka.Host.CommandLine;

/// <summary><c>verify-audit [--anchor P:HASH]</c>: walks the audit chain; exit 1 when it is broken.</summary>
internal static class VerifyAuditCommand
{
    public static Command Build(CommandHost host)
    {
        var anchor = new Option<string?>("--anchor") { Description = "An anchor printed by an earlier run; it must still be in the chain" };
        var command = new Command("verify-audit", "Checks that the audit chain is whole.") { anchor };
        command.SetAction((line, c) => host.Run(line, (services, cancellation) => Verify(services, line.GetValue(anchor), cancellation), c));
        return command;
    }

    private static async Task<int> Verify(IServiceProvider services, string? anchor, CancellationToken cancellation)
    {
        var report = await services.GetRequiredService<AuditVerifier>().Verify(anchor, cancellation);
        Console.WriteLine($"sealed {report.Sealed}");
        Console.WriteLine($"unsealed {report.Unsealed}");
        Console.WriteLine($"erased {report.Erased}");
        Console.WriteLine($"first-break {report.FirstBreak?.ToString() ?? "none"}");
        Console.WriteLine($"anchor {report.Anchor}");
        return report.FirstBreak is null ? ExitCode.Done : ExitCode.Partly;
    }
}
