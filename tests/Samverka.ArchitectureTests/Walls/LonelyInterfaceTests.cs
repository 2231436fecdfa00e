using Samverka.ArchitectureTests.Tree;
using Samverka.Platform.Modules;

namespace Samverka.ArchitectureTests.Walls;

public sealed class LonelyInterfaceTests
{
    // Public interfaces of the foundations and of Contracts are there for others to fill or to call; an inner one must earn its place.
    [Fact]
    public void An_inner_interface_has_more_than_one_implementation() =>
        Rule.Holds(Lonely([.. ModuleCatalogue.All.Select(module => module.GetType().Assembly)
            .Append(typeof(Host.Composition.Preparation).Assembly).Append(typeof(IModule).Assembly).Append(typeof(Ui.Addresses.Address).Assembly).Append(typeof(Kernel.HubId).Assembly)
            .Distinct().SelectMany(assembly => assembly.GetTypes())]));

    [Fact]
    public void A_lonely_one_is_found() =>
        Assert.Equal([nameof(ILonely)], Lonely([typeof(ILonely), typeof(Only), typeof(IShared), typeof(First), typeof(Second)]));

    private static IEnumerable<string> Lonely(IReadOnlyList<Type> types) =>
        types.Where(type => type.IsInterface && !type.IsVisible)
            .Where(inner => types.Count(type => type.IsClass && !type.IsAbstract && inner.IsAssignableFrom(type)) < 2)
            .Select(type => type.Name);

    private interface ILonely;

    private interface IShared;

    private sealed class Only : ILonely;

    private sealed class First : IShared;

    private sealed class Second : IShared;
}
