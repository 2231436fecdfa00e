using System.CommandLine;

namespace Samverka.Platform.CommandLine;

/// <summary>Commands that a module adds to the program. Registered by <c>IModule</c> implementations through their assembly: found by reflection, needs no state.</summary>
public interface ICommandSource
{
    IEnumerable<Command> Commands(CommandHost host);
}
