using System.CommandLine;

namespace Samverka.Platform.CommandLine;

/// <summary>Runs a command on the installation's services (database migrated, loops not running); exit codes as the contracts say.</summary>
public sealed class CommandHost(Func<ParseResult, Func<IServiceProvider, CancellationToken, Task<int>>, CancellationToken, Task<int>> run)
{
    public Task<int> Run(ParseResult line, Func<IServiceProvider, CancellationToken, Task<int>> command, CancellationToken cancellation) =>
        run(line, command, cancellation);
}
