using System.Diagnostics;

namespace Samverka.ArchitectureTests.Tree;

/// <summary>The files that Git knows or would take, as they are on the disk now.</summary>
internal static class Repository
{
    private static readonly Lazy<IReadOnlyList<string>> Listed = new(() => [.. Git("ls-files --cached --others --exclude-standard").Where(path => File.Exists(Full(path)))]);

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Paths from the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files => Listed.Value;

    public static IEnumerable<SourceFile> Where(Func<string, bool> path) => Files.Where(path).Select(file => new SourceFile(file, File.ReadAllText(Full(file))));

    /// <summary>Written by EF from the model: migrations, and the model as the program takes it up.</summary>
    public static bool IsMade(string path) => path.StartsWith("src/Samverka.Migrations.", StringComparison.Ordinal) && (path.Contains("/Migrations/") || path.Contains("/Model/"));

    public static string Full(string path) => Path.Combine(Root, path);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Samverka.slnx")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));

    private static string[] Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", $"-c core.quotePath=false {arguments}") { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        var lines = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode == 0 ? lines : throw new InvalidOperationException($"git {arguments} failed.");
    }
}
