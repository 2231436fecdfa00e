using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Code;

public sealed partial class ShapeTests
{
    private const int Longest = 300;

    // Colours of the themes, made by tools/themes.mjs from the design system.
    private static readonly string[] Made = ["src/Samverka.Ui/wwwroot/css/themes.css"];

    [Fact]
    public void No_file_is_longer_than_a_reader_bears() => Rule.Holds(TooLong(Code()));

    [Fact]
    public void A_long_file_is_found() => Assert.Equal(["src/A.cs has 301 lines"], TooLong([new("src/A.cs", new string('\n', 300)), new("src/B.cs", new string('\n', 299))]));

    [Fact]
    public void No_class_is_named_after_nothing() => Rule.Holds(Empty(Code()));

    [Theory]
    [InlineData("internal sealed class CaseManager(SamverkaDb db)", true)]
    [InlineData("public static class DateHelper", true)]
    [InlineData("record struct TextUtils", true)]
    [InlineData("class Util", true)]
    [InlineData("internal class HubService : IHubs", true)]
    [InlineData("public sealed class FieldTagHelper : TagHelper", false)]
    [InlineData("internal sealed class ServiceListing", false)]
    [InlineData("internal static class PageServices", false)]
    public void Empty_names_are_found(string line, bool found) => Assert.Equal(found ? 1 : 0, Empty([new("src/A.cs", line)]).Count());

    private static IEnumerable<SourceFile> Code() =>
        Repository.Where(path => Extension().IsMatch(path) && !Repository.IsMade(path) && !Made.Contains(path) && !path.StartsWith("data/", StringComparison.Ordinal));

    private static IEnumerable<string> TooLong(IEnumerable<SourceFile> files) =>
        files.Select(file => (file.Path, Count: file.Lines.Count())).Where(file => file.Count > Longest).Select(file => $"{file.Path} has {file.Count} lines");

    private static IEnumerable<string> Empty(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Name.EndsWith(".cs", StringComparison.Ordinal) && file.Name != "ShapeTests.cs"
        from Match match in EmptyName().Matches(file.Text)
        select $"{file.Path}: {match.Value}";

    [GeneratedRegex(@"\.(cs|cshtml|css|js|mjs)$")]
    private static partial Regex Extension();

    [GeneratedRegex(@"\b(class|record|struct|interface)\s+\w*?(Managers?|(?<!Tag)Helpers?|Utils?|Service)\b")]
    private static partial Regex EmptyName();
}
