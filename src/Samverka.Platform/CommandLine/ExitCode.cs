namespace Samverka.Platform.CommandLine;

/// <summary>What the program answers its caller (contracts: command line).</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but rows were refused or a check failed.</summary>
    public const int Partly = 1;

    public const int WrongUsage = 2;

    public const int CouldNotRun = 3;
}
