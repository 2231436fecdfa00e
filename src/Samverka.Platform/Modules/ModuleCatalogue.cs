using System.Reflection;

namespace Samverka.Platform.Modules;

/// <summary>The modules found beside the program, ordered by name: the class <c>HubsModule</c> of <c>Samverka.Hubs</c>. Known by its name, since to look through all types takes longer than the rest of a command's start.</summary>
public static class ModuleCatalogue
{
    private static readonly Lazy<IReadOnlyList<IModule>> Found = new(Discover);

    public static IReadOnlyList<IModule> All => Found.Value;

    private static IReadOnlyList<IModule> Discover() =>
        [.. Directory.EnumerateFiles(AppContext.BaseDirectory, "Samverka.*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name.Count(letter => letter == '.') == 1)
            .Select(name => Assembly.Load(new AssemblyName(name)).GetType($"{name}.{name["Samverka.".Length..]}Module"))
            .OfType<Type>()
            .Select(type => (IModule)Activator.CreateInstance(type, nonPublic: true)!)
            .OrderBy(module => module.Name, StringComparer.Ordinal)];
}
