using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Texts;

public sealed partial class DataSourceTests
{
    [Fact]
    public void Every_file_of_data_has_a_line_that_says_where_it_comes_from_and_every_line_has_its_file() =>
        Rule.Holds(Faults(File.ReadAllText(Repository.Full("data/SOURCES.md")), [.. Repository.Files.Where(IsData)]));

    [Fact]
    public void A_file_without_a_line_and_a_line_without_a_file_are_found() =>
        Assert.Equal(
            ["data/b.json is named nowhere", "`gone.json` names no file"],
            Faults("| `a.json`, `c/*` | ours |\n| `gone.json` | theirs |\n`b.json` in passing", ["data/a.json", "data/b.json", "data/c/d.json"]));

    private static bool IsData(string path) => path.StartsWith("data/", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal);

    private static IEnumerable<string> Faults(string document, IReadOnlyList<string> files)
    {
        var named = document.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => Named().Matches(line.Split('|')[1])).Select(match => match.Groups[1].Value).ToList();
        return
        [
            .. files.Where(file => !named.Any(name => Covers(name, file))).Select(file => $"{file} is named nowhere"),
            .. named.Where(name => !files.Any(file => Covers(name, file))).Select(name => $"`{name}` names no file"),
        ];
    }

    private static bool Covers(string name, string file) =>
        name.EndsWith("/*", StringComparison.Ordinal) ? Path.GetDirectoryName(file) == $"data/{name[..^2]}" : file == $"data/{name}";

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Named();
}
