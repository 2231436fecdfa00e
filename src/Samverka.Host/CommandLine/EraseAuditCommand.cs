using System.CommandLine;
using System.Globalization;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.CommandLine;

namespace Samverka.Host.CommandLine;

/// <summary><c>erase-audit</c>: takes personal content out of the audit without breaking its chain. Without <c>--yes</c> it only counts.</summary>
internal static class EraseAuditCommand
{
    public static Command Build(CommandHost host)
    {
        var subject = new Option<string?>("--subject") { Description = "The kind of record, such as Application" };
        var id = new Option<string?>("--id") { Description = "The record's id; asks for --subject" };
        var before = new Option<string?>("--before") { Description = "Only what was changed before this day, YYYY-MM-DD" };
        var reason = new Option<string>("--reason") { Description = "Why; kept in the audit, so write no names", Required = true };
        var yes = new Option<bool>("--yes") { Description = "Erase; it cannot be undone" };
        var command = new Command("erase-audit", "Erases what was changed, and keeps that it was changed, by whom and when.") { subject, id, before, reason, yes };
        command.SetAction((line, c) => host.Run(line, (services, cancellation) =>
            Erase(services.GetRequiredService<AuditErasure>(), Selection(line.GetValue(subject), line.GetValue(id), line.GetValue(before)), line.GetValue(reason)!, line.GetValue(yes), cancellation), c));
        return command;
    }

    private static AuditSelection Selection(string? subject, string? id, string? before)
    {
        if (subject is null && before is null) throw new UsageFault("Say which: --subject, --subject with --id, or --before.");
        if (id is not null && subject is null) throw new UsageFault("--id asks for --subject.");
        return new AuditSelection(subject, id, before is null ? null : Day(before));
    }

    private static DateTime Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
            : throw new UsageFault($"'{text}' is not a day written as YYYY-MM-DD.");

    private static async Task<int> Erase(AuditErasure erasure, AuditSelection selection, string reason, bool yes, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new UsageFault("--reason must say why.");
        if (yes)
        {
            Console.WriteLine($"erased {await erasure.Erase(selection, Actor.System, reason, cancellation)}");
            return ExitCode.Done;
        }

        Console.WriteLine($"would-erase {await erasure.Count(selection, cancellation)}");
        await Console.Error.WriteLineAsync("Nothing was erased; the same line with --yes erases, for good.");
        return ExitCode.Done;
    }
}
