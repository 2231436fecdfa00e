using Samverka.Ui.Addresses;

namespace Samverka.Catalogue.Pages.Network;

/// <summary>The declared levels of one kind as bars; the id is technology, sector or service.</summary>
internal sealed record LevelGroup(string Id, IReadOnlyList<LevelBar> Bars)
{
    private const int Shown = 6;

    public IReadOnlyList<LevelBar> Strongest => [.. Bars.Take(Shown)];

    public IReadOnlyList<LevelBar> Others => [.. Bars.Skip(Shown)];
}

internal sealed record LevelBar(string Label, int Level, Address Address);
