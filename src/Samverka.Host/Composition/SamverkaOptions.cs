using Samverka.Platform.Database;

namespace Samverka.Host.Composition;

/// <summary>What the command line and the environment decide about one run.</summary>
internal sealed record SamverkaOptions(DatabaseAddress Database, string DataFolder, string Url, string Environment)
{
    /// <summary>A try-out on this machine: demo accounts may exist, and mail can be read in the browser.</summary>
    public bool Demo { get; init; }
}
