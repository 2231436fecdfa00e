using System.Xml.Linq;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Walls;

public sealed class FloorTests
{
    [Fact]
    public void Every_project_stands_on_lower_floors_only() =>
        Rule.Holds(Faults([.. Repository.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal))]));

    [Fact]
    public void A_module_that_looks_up_is_found() =>
        Assert.Equal(["Low (10) must not know High (20)"], Faults([Module("Low", 10, "../High/Samverka.High.csproj"), Module("High", 20, "../Low/Samverka.Low.csproj")]));

    [Fact]
    public void Two_modules_on_one_floor_and_one_without_are_found() =>
        Assert.Equal(["Left and Right share floor 10", "Lost has no SamverkaFloor"], Faults([Module("Left", 10), Module("Right", 10), Module("Lost", null)]));

    [Fact]
    public void A_foundation_that_knows_the_house_is_found() =>
        Assert.Equal(
            ["Samverka.Kernel must not know Samverka.Platform", "Samverka.Kernel must not need the package Dapper", "Samverka.Ui must not know Samverka.Platform"],
            Faults([Foundation("Kernel", "<PackageReference Include=\"Dapper\" /><ProjectReference Include=\"../Samverka.Platform/Samverka.Platform.csproj\" />"), Foundation("Ui", "<ProjectReference Include=\"../Samverka.Platform/Samverka.Platform.csproj\" />")]));

    private static List<string> Faults(IReadOnlyList<SourceFile> projects)
    {
        var modules = projects.Where(project => project.Path.StartsWith("src/Modules/", StringComparison.Ordinal)).ToDictionary(Short, Floor);
        return
        [
            .. modules.Where(module => module.Value is not null).GroupBy(module => module.Value).Where(floor => floor.Count() > 1).Select(floor => $"{string.Join(" and ", floor.Select(module => module.Key))} share floor {floor.Key}"),
            .. modules.Where(module => module.Value is null).Select(module => $"{module.Key} has no SamverkaFloor"),
            .. from project in projects
               where modules.ContainsKey(Short(project))
               from known in References(project, "ProjectReference").Where(modules.ContainsKey)
               where modules[known] >= modules[Short(project)]
               select $"{Short(project)} ({modules[Short(project)]}) must not know {known} ({modules[known]})",
            .. Foundations(projects),
        ];
    }

    private static IEnumerable<string> Foundations(IReadOnlyList<SourceFile> projects)
    {
        foreach (var (name, may) in ((string, string[])[])[("Kernel", []), ("Ui", ["Samverka.Kernel"]), ("Platform", ["Samverka.Kernel"])])
        {
            foreach (var project in projects.Where(project => project.Name == $"Samverka.{name}.csproj"))
            {
                foreach (var known in References(project, "ProjectReference").Select(Full).Except(may)) yield return $"Samverka.{name} must not know {known}";
                foreach (var package in name == "Kernel" ? References(project, "PackageReference") : []) yield return $"Samverka.Kernel must not need the package {package}";
            }
        }
    }

    private static string Full(string known) => $"Samverka.{known}";

    private static string Short(SourceFile project) => Path.GetFileNameWithoutExtension(project.Name).Replace("Samverka.", "");

    private static int? Floor(SourceFile project) => (int?)XDocument.Parse(project.Text).Descendants("SamverkaFloor").FirstOrDefault();

    private static IEnumerable<string> References(SourceFile project, string kind) =>
        XDocument.Parse(project.Text).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value)
            .Select(name => kind == "ProjectReference" ? Path.GetFileNameWithoutExtension(name.Replace('\\', '/')).Replace("Samverka.", "") : name);

    private static SourceFile Module(string name, int? floor, string? knows = null) =>
        new($"src/Modules/{name}/Samverka.{name}.csproj", $"<Project>{(floor is null ? "" : $"<P><SamverkaFloor>{floor}</SamverkaFloor></P>")}{(knows is null ? "" : $"<I><ProjectReference Include=\"{knows}\" /></I>")}</Project>");

    private static SourceFile Foundation(string name, string items) => new($"src/Samverka.{name}/Samverka.{name}.csproj", $"<Project><I>{items}</I></Project>");
}
