using System.Reflection;

namespace Samverka.Platform.Modules;

/// <summary>The modules found beside the program, ordered by name.</summary>
public static class ModuleCatalogue
{
    private static readonly Lazy<IReadOnlyList<IModule>> Found = new(Discover);

    public static IReadOnlyList<IModule> All => Found.Value;

    private static IReadOnlyList<IModule> Discover() =>
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "Samverka.*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.Contains(".Migrations.") && !name.EndsWith("Tests", StringComparison.Ordinal) && !name.EndsWith(".Views", StringComparison.Ordinal))
            .Select(name => Assembly.Load(new AssemblyName(name)))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule)))
            .Select(type => (IModule)Activator.CreateInstance(type, nonPublic: true)!)
            .OrderBy(module => module.Name, StringComparer.Ordinal)];
}
