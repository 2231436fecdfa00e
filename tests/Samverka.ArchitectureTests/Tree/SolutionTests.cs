namespace Samverka.ArchitectureTests.Tree;

public sealed class SolutionTests
{
    [Fact]
    public void The_solution_lists_every_project_on_the_disk() =>
        Rule.Holds(Forgotten(Repository.Files, File.ReadAllText(Repository.Full("Samverka.slnx"))));

    [Fact]
    public void A_forgotten_project_is_found() =>
        Assert.Equal(["src/New/New.csproj"], Forgotten(["src/New/New.csproj", "src/Old/Old.csproj"], """<Project Path="src/Old/Old.csproj" />"""));

    private static IEnumerable<string> Forgotten(IEnumerable<string> files, string solution) =>
        files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !solution.Contains($"\"{file}\"", StringComparison.Ordinal));
}
