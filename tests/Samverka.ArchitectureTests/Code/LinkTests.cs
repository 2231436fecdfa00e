using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Code;

public sealed partial class LinkTests
{
    [Fact]
    public void Links_are_made_by_the_helper_that_carries_the_language() =>
        Rule.Holds(Faults(Repository.Where(path => path.EndsWith(".cshtml", StringComparison.Ordinal))));

    [Theory]
    [InlineData("<a href=\"/network\">")]
    [InlineData("<a href=\"~/network\">")]
    [InlineData("<a href=\"\">")]
    [InlineData("<a asp-page=\"/Network\">")]
    [InlineData("<form action=\"/apply\">")]
    [InlineData("<a href=\"/sv/network\">")]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<button onclick=\"go()\">")]
    public void Each_way_around_it_is_found(string html) => Assert.Single(Faults([new("src/A.cshtml", html)]));

    [Theory]
    [InlineData("<a to=\"@address\">")]
    [InlineData("<a href=\"#main\">")]
    [InlineData("<a href=\"/api/v1/vocabularies\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"~/ui/css/base.css\">")]
    public void Its_own_links_and_files_are_let_through(string html) => Assert.Empty(Faults([new("src/A.cshtml", html)]));

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> pages) =>
        from page in pages
        from line in page.Lines
        where Raw().IsMatch(line.Line)
        select $"{page.Path}:{line.Number} {line.Line.Trim()}";

    [GeneratedRegex("""<a\b[^>]*\shref="(~?/(?!api/|feeds/)|")|\basp-(page|controller|action|route)\b|<form\b[^>]*\saction="/|<[a-z][^>]*\s(style|on[a-z]+)=" """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Raw();
}
