using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Code;

/// <summary>Which country the program is at home in is said in one place.</summary>
public sealed class HomeCountryTests
{
    private const string Place = "src/Samverka.Kernel/HomeCountry.cs";

    [Fact]
    public void No_other_code_names_the_country() =>
        Rule.Holds(Naming(Repository.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))));

    [Fact]
    public void Code_that_names_it_is_found() =>
        Assert.Equal(["src/Modules/X/Y.cs: o.Country == \"SE\""], Naming([new SourceFile("src/Modules/X/Y.cs", "a\n  o.Country == \"SE\"\n  new ApiParameter(\"country\", \"Two letters\", \"SE\")"), new SourceFile(Place, "Code = \"SE\";")]));

    // What the description of the interface gives as an example decides nothing.
    private static IEnumerable<string> Naming(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Path != Place
        from line in file.Text.Split('\n')
        where line.Contains("\"SE\"", StringComparison.Ordinal) && !line.Contains("ApiParameter", StringComparison.Ordinal)
        select $"{file.Path}: {line.Trim()}";
}
