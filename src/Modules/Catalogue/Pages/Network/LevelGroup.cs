using Samverka.Catalogue.Network.Listings;
using Samverka.Ui.Addresses;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

/// <summary>The declared levels of one kind as bars; the id is technology, sector or service.</summary>
internal sealed record LevelGroup(string Id, IReadOnlyList<LevelBar> Bars)
{
    private const int Shown = 6;

    public IReadOnlyList<LevelBar> Strongest => [.. Bars.Take(Shown)];

    public IReadOnlyList<LevelBar> Others => [.. Bars.Skip(Shown)];

    /// <summary>The code list that levels of the kind are declared in.</summary>
    public static string List(LevelKind kind) => kind switch
    {
        LevelKind.Technology => ListNames.Technology,
        LevelKind.Sector => ListNames.Sector,
        _ => ListNames.CatalogueService,
    };
}

internal sealed record LevelBar(string Label, int Level, Address Address);
