using System.Security.Claims;
using Microsoft.Extensions.Localization;

namespace Samverka.Ui.Navigation;

/// <summary>The menus of every reader on every page.</summary>
public sealed class Menu(IEnumerable<NavigationEntry> entries, IStringLocalizerFactory texts)
{
    private readonly NavigationEntry[] _entries = [.. entries.OrderBy(entry => entry.Order)];

    /// <param name="path">The path of the page without its language.</param>
    public IReadOnlyList<MenuLine> Of(NavigationArea area, ClaimsPrincipal reader, string path)
    {
        var shown = _entries.Where(entry => entry.Area == area && entry.IsShownTo(reader)).ToList();
        var nearest = shown.Where(entry => entry.Holds(path)).MaxBy(entry => entry.Path.Length);
        return [.. shown.Select(entry => new MenuLine(entry.Address, entry.Text(texts), entry != nearest ? null : entry.Path == path ? "page" : "true"))];
    }
}
