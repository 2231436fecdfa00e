namespace Samverka.Host.CommandLine;

/// <summary>The line was written wrongly: the message says how, and the program ends with exit code 2.</summary>
internal sealed class UsageFault(string message) : Exception(message);
