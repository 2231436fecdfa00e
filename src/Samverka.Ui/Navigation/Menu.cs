using System.Security.Claims;
using Samverka.Ui.Addresses;

namespace Samverka.Ui.Navigation;

/// <summary>The menus of one reader on one page.</summary>
public sealed class Menu(IEnumerable<INavigationEntry> entries, IServiceProvider services)
{
    /// <param name="path">The path of the page without its language.</param>
    public IReadOnlyList<MenuLine> Of(NavigationArea area, ClaimsPrincipal reader, string path)
    {
        var shown = entries.Where(entry => entry.Area == area && entry.IsShownTo(reader)).OrderBy(entry => entry.Order).ToList();
        var nearest = shown.Where(entry => Holds(entry.Address, path)).MaxBy(entry => Bare(entry.Address).Length);
        return [.. shown.Select(entry => new MenuLine(entry.Address, entry.Text(services), entry == nearest ? Current(entry.Address, path) : null))];
    }

    private static string? Current(Address address, string path) => Bare(address) == path ? "page" : "true";

    private static bool Holds(Address address, string path) =>
        Bare(address) == path || (address.Path != "/" && path.StartsWith(Bare(address) + "/", StringComparison.Ordinal));

    private static string Bare(Address address) => address.Path.Split('?')[0];
}
