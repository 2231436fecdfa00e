using System.CommandLine;
using Samverka.Host.Composition;
using Samverka.Platform.Backups;
using Samverka.Platform.CommandLine;

namespace Samverka.Host.CommandLine;

/// <summary><c>backup FILE</c> while the program runs, <c>restore FILE</c> into an empty database; from one kind of database to the other too.</summary>
internal static class BackupCommands
{
    public static IEnumerable<Command> Build(Func<ParseResult, SamverkaOptions> read)
    {
        yield return Of("backup", "Copies the installation, as it is at this moment, into one new file.", (options, file, c) => new Backup(options.Database, TimeProvider(options)).Write(file, c), read);
        yield return Of("restore", "Puts a backup into an empty database.", (options, file, c) => new Restore(options.Database, options.DataFolder).Read(file, c), read);
    }

    private static Command Of(string name, string description, Func<SamverkaOptions, string, CancellationToken, Task<BackupManifest>> act, Func<ParseResult, SamverkaOptions> read)
    {
        var file = new Argument<string>("file") { Description = "The backup" };
        var command = new Command(name, description) { file };
        command.SetAction((line, cancellation) => Run(act(read(line), line.GetValue(file)!, cancellation)));
        return command;
    }

    private static TimeProvider TimeProvider(SamverkaOptions options)
    {
        using var app = SamverkaApp.Create(options, loops: false);
        return app.Services.GetRequiredService<TimeProvider>();
    }

    private static async Task<int> Run(Task<BackupManifest> act)
    {
        try
        {
            var manifest = await act;
            Console.WriteLine($"made {manifest.MadeAt:O}");
            Console.WriteLine($"source {manifest.Source}");
            Console.WriteLine($"rows {manifest.AllRows}");
            Console.WriteLine($"sha256 {manifest.Sha256}");
            return ExitCode.Done;
        }
        catch (BackupFault fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return fault.IsDamaged ? ExitCode.Partly : ExitCode.CouldNotRun;
        }
    }
}
