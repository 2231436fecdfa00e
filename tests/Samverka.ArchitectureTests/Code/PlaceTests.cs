using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Code;

public sealed partial class PlaceTests
{
    [Fact]
    public void No_file_names_a_machine_or_a_registry() =>
        Rule.Holds(Faults(Repository.Where(path => Text().IsMatch(path) && !path.EndsWith(nameof(PlaceTests) + ".cs", StringComparison.Ordinal))));

    [Theory]
    [InlineData("see /home/anna/notes.txt")]
    [InlineData("cp x /root/y")]
    [InlineData("cd /wo" + "rk/main")]
    [InlineData("C:\\Users\\Anna\\x")]
    [InlineData("\"resolved\": \"https://registry.npmjs.org/inter\"")]
    [InlineData("<add key=\"n\" value=\"https://api.nuget.org/v3/index.json\" />")]
    public void Each_is_found(string line) => Assert.Single(Faults([new("docs/a.md", line)]));

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> files) =>
        from file in files
        from line in file.Lines
        let match = Place().Match(line.Line)
        where match.Success
        select $"{file.Path}:{line.Number} {match.Value}";

    [GeneratedRegex(@"(^|\.)(cs|cshtml|css|js|mjs|json|csproj|props|targets|slnx|md|txt|npmrc|editorconfig|gitignore|run|test|yml|py|sh)$|(^|/)(run|test|migrations)$")]
    private static partial Regex Text();

    [GeneratedRegex(@"(?<![\w./-])/(home/\w+/|root/|work/|tmp/wt\b)|[A-Z]:\\Users\\|registry\.npmjs|api\.nuget\.org|(?<![\w.-])localhost:4873")]
    private static partial Regex Place();
}
