using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;
using Samverka.Host.CommandLine;

namespace Samverka.ArchitectureTests.Code;

public sealed partial class ReadmeTests
{
    [Fact]
    public void The_readme_says_how_to_start() => Assert.Contains("./run", File.ReadAllText(Repository.Full("README.md")));

    [Fact]
    public void What_the_documents_tell_to_type_exists() =>
        Rule.Holds(Faults(Repository.Where(path => path.EndsWith(".md", StringComparison.Ordinal)), [.. CommandTree.Build().Subcommands.Select(command => command.Name)], Repository.Files));

    [Fact]
    public void A_command_and_a_script_that_are_not_there_are_found() =>
        Assert.Equal(
            ["README.md: ./run fly", "README.md: tools/gone"],
            Faults([new("README.md", "```\n./run\n./run serve --url x\n./run fly\ntools/gone now\n./test --quick\n```\nIn words: ./run away")], ["serve"], ["run", "test"]));

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> documents, IReadOnlyList<string> commands, IReadOnlyList<string> files) =>
        from document in documents
        from line in Typed(document.Text)
        let match = Script().Match(line)
        where match.Success && !Exists(match, commands, files)
        select $"{document.Path}: {match.Groups["script"].Value}{(match.Groups["script"].Value == "./run" && match.Groups["command"].Success ? " " + match.Groups["command"].Value : "")}";

    private static bool Exists(Match match, IReadOnlyList<string> commands, IReadOnlyList<string> files)
    {
        var script = match.Groups["script"].Value;
        if (!files.Contains(script.Replace("./", "")) && !files.Any(file => file.StartsWith(script + "/", StringComparison.Ordinal))) return false;
        return script != "./run" || !match.Groups["command"].Success || commands.Contains(match.Groups["command"].Value);
    }

    private static IEnumerable<string> Typed(string text) =>
        Block().Matches(text).SelectMany(block => block.Value.Split('\n')).Select(line => line.Trim().TrimStart('$', ' '));

    [GeneratedRegex(@"^```(sh|bash|console)?\s*$.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(\w+=\S+ )*(?<script>\./run|\./test|tools/[\w./-]+)(?: (?<command>[a-z][a-z-]*)| .*|$)")]
    private static partial Regex Script();
}
