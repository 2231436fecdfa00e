using Samverka.ArchitectureTests.Tree;
using Samverka.Platform.Modules;

namespace Samverka.ArchitectureTests.Walls;

public sealed class ModuleNameTests
{
    // A module is known by the name of its class; one that is called otherwise would be left out without a word.
    [Fact]
    public void Every_folder_of_a_module_is_found() => Assert.Equal(
        Repository.Files.Where(path => path.StartsWith("src/Modules/", StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        ModuleCatalogue.All.Select(module => module.GetType().Assembly.GetName().Name).Order(StringComparer.Ordinal));
}
