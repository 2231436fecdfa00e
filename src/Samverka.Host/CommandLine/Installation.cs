using System.CommandLine;
using Samverka.Host.Composition;
using Samverka.Platform.Database;

namespace Samverka.Host.CommandLine;

/// <summary>The options every command shares; the environment speaks where the line is silent.</summary>
internal sealed class Installation
{
    public Option<string?> Database { get; } = new("--database") { Description = "sqlite:PATH or postgres:CONNECTION (SAMVERKA_DATABASE)", Recursive = true };

    public Option<string?> Data { get; } = new("--data") { Description = "Folder of the installation, default .samverka/ (SAMVERKA_DATA)", Recursive = true };

    public Option<string?> Url { get; } = new("--url") { Description = "Address to serve on, default http://localhost:5080 (SAMVERKA_URL)", Recursive = true };

    /// <summary>Throws <see cref="UsageFault"/> when the database address cannot be read.</summary>
    public SamverkaOptions Read(ParseResult line, string environment, bool demo = false)
    {
        var data = Path.GetFullPath(line.GetValue(Data) ?? Environment.GetEnvironmentVariable("SAMVERKA_DATA") ?? ".samverka");
        var text = line.GetValue(Database) ?? Environment.GetEnvironmentVariable("SAMVERKA_DATABASE") ?? $"sqlite:{Path.Combine(data, "samverka.db")}";
        var database = DatabaseAddress.Parse(text) ?? throw new UsageFault("The database must be sqlite:PATH or postgres:CONNECTION.");
        var url = line.GetValue(Url) ?? Environment.GetEnvironmentVariable("SAMVERKA_URL") ?? "http://localhost:5080";
        Directory.CreateDirectory(data);
        return new SamverkaOptions(database, data, url, environment) { Demo = demo };
    }
}
