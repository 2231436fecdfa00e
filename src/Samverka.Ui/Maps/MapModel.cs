using Samverka.Ui.Addresses;

namespace Samverka.Ui.Maps;

/// <summary>An area: its outline as an SVG path in the map's own units. Level 0 to 4 shades it by how much there is.</summary>
public sealed record MapRegion(string Code, string Name, string Path)
{
    public Address? Address { get; init; }

    public bool IsSelected { get; init; }

    public int Level { get; init; }
}

/// <summary>Something at a place; the count (of things at the same place) is written in the dot when it is more than one.</summary>
public sealed record MapDot(double X, double Y, string Label, Address Address, int Count = 1);

/// <summary>A drawn map with its name, who made the outlines, and what lies on it. A list of the same things must stand on the page too.</summary>
public sealed record MapModel(string Title, string ViewBox, IReadOnlyList<MapRegion> Regions, IReadOnlyList<MapDot> Dots)
{
    /// <summary>Whom to thank for the outlines, as their terms ask.</summary>
    public string? Attribution { get; init; }

    /// <summary>The address of the list with the same content, on this page (#list) or another.</summary>
    public string? ListAnchor { get; init; }
}
