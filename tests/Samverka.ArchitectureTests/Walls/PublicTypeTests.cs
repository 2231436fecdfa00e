using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Razor.Hosting;
using Samverka.ArchitectureTests.Tree;
using Samverka.Platform.Modules;

namespace Samverka.ArchitectureTests.Walls;

public sealed class PublicTypeTests
{
    [Fact]
    public void A_module_shows_only_its_contracts()
    {
        Assert.NotEmpty(ModuleCatalogue.All);
        Rule.Holds(Shown(ModuleCatalogue.All.Select(module => module.GetType().Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())));
    }

    [Fact]
    public void A_public_type_beside_the_contracts_is_found() =>
        Assert.Equal([typeof(Planted).FullName], Shown([typeof(Planted), typeof(Hidden), typeof(Contracts.Lent)]));

    private static IEnumerable<string?> Shown(IEnumerable<Type> types) =>
        types.Where(type => type.IsVisible && !type.FullName!.Contains(".Contracts.") && !IsGenerated(type)).Select(type => type.FullName).Order(StringComparer.Ordinal);

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.IsDefined(typeof(RazorCompiledItemMetadataAttribute), inherit: false);

    public sealed class Planted;

    internal sealed class Hidden;
}
