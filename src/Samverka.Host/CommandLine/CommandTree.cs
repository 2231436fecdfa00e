using System.CommandLine;
using Samverka.Host.Composition;
using Samverka.Platform.CommandLine;
using Samverka.Platform.Modules;

namespace Samverka.Host.CommandLine;

/// <summary>All that the program can do from the command line: its own commands and those that modules add.</summary>
internal static class CommandTree
{
    public static async Task<int> Run(string[] args)
    {
        var line = Build().Parse(args);
        if (line.Errors.Count > 0)
        {
            foreach (var error in line.Errors) await Console.Error.WriteLineAsync(error.Message);
            return ExitCode.WrongUsage;
        }

        try
        {
            return await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageFault fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"Could not run: {fault.Message}");
            return ExitCode.CouldNotRun;
        }
    }

    internal static RootCommand Build()
    {
        var installation = new Installation();
        var root = new RootCommand("Samverka runs digital innovation hubs. Without a command: a try-out with demo projects on this machine.");
        foreach (Option option in (Option[])[installation.Database, installation.Data, installation.Url]) root.Add(option);
        root.SetAction((line, cancellation) => ServeCommand.TryOut(installation.Read(line, Environments.Development, demo: true), cancellation));
        root.Add(Plain("serve", "Serves this installation.", (line, c) => ServeCommand.Installed(installation.Read(line, EnvironmentName()), c)));
        root.Add(Plain("migrate", "Brings the database up to date.", (line, c) => Migrate(installation.Read(line, EnvironmentName()), c)));
        foreach (var command in BackupCommands.Build(line => installation.Read(line, EnvironmentName()))) root.Add(command);
        root.Add(VerifyAuditCommand.Build(Host(installation)));
        root.Add(EraseAuditCommand.Build(Host(installation)));
        root.Add(InviteAdministratorCommand.Build(Host(installation)));
        root.Add(ResetPasswordCommand.Build(Host(installation)));
        root.Add(GenerateCommand.Build(Host(installation)));
        foreach (var command in ModuleCatalogue.All.SelectMany(module => module.Commands(Host(installation)))) root.Add(command);
        return root;
    }

    private static Command Plain(string name, string description, Func<ParseResult, CancellationToken, Task<int>> action)
    {
        var command = new Command(name, description);
        command.SetAction(action);
        return command;
    }

    private static string EnvironmentName() => Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;

    private static async Task<int> Migrate(SamverkaOptions options, CancellationToken cancellation)
    {
        await using var app = SamverkaApp.Create(options, loops: false);
        await Preparation.Migrate(app.Services, cancellation);
        await Console.Error.WriteLineAsync("The database is up to date.");
        return ExitCode.Done;
    }

    private static CommandHost Host(Installation installation) => new(async (line, command, cancellation) =>
    {
        await using var app = SamverkaApp.Create(installation.Read(line, EnvironmentName()), loops: false);
        await Preparation.Open(app.Services, cancellation);
        await Preparation.Start(app.Services, cancellation);
        await using var scope = app.Services.CreateAsyncScope();
        return await command(scope.ServiceProvider, cancellation);
    });
}
