using System.Security.Claims;
using Samverka.Ui.Addresses;

namespace Samverka.Ui.Navigation;

/// <summary>A line in a menu, given by the module that owns the page. Register with AddNavigation; <see cref="NavigationEntry"/> is enough for most.</summary>
public interface INavigationEntry
{
    NavigationArea Area { get; }

    /// <summary>Lower stands first; leave tens between so that others can come between.</summary>
    int Order { get; }

    Address Address { get; }

    /// <summary>The words in the language of the current request.</summary>
    string Text(IServiceProvider services);

    /// <summary>Whether this reader sees the line. Seeing it gives no right: the page asks for that itself.</summary>
    bool IsShownTo(ClaimsPrincipal reader);
}
