using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Code;

public sealed partial class ClockAndIdTests
{
    // The analyzer bans the usual calls at build time; this finds the ways around it.
    private static readonly string[] Sources = ["src/Samverka.Platform/PlatformServices.cs", "src/Samverka.Kernel/IdSource.cs"];

    [Fact]
    public void Time_and_ids_come_from_their_source() =>
        Rule.Holds(Faults(Repository.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal) && !Repository.IsMade(path) && !Sources.Contains(path))));

    [Theory]
    [InlineData("var now = TimeProvider.System.GetUtcNow();")]
    [InlineData("var id = Guid.NewGuid();")]
    [InlineData("var id = Guid.CreateVersion7();")]
    [InlineData("#pragma warning disable RS0030")]
    [InlineData("[SuppressMessage(\"x\", \"RS0030\")]")]
    [InlineData("var now = DateTime.UtcNow;")]
    [InlineData("var ms = Environment.TickCount64;")]
    public void Each_way_around_is_found(string line) => Assert.Single(Faults([new("src/Modules/Hubs/A.cs", line)]));

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> files) =>
        from file in files
        from line in file.Lines
        where Taken().IsMatch(line.Line)
        select $"{file.Path}:{line.Number} {line.Line.Trim()}";

    [GeneratedRegex(@"TimeProvider\.System|Guid\.(NewGuid|CreateVersion7)|RS0030|DateTime(Offset)?\.(Now|UtcNow|Today)|Environment\.TickCount")]
    private static partial Regex Taken();
}
