using System.Security.Claims;
using Microsoft.Extensions.Localization;
using Samverka.Ui.Addresses;

namespace Samverka.Ui.Navigation;

/// <summary>A line in a menu, given by the module that owns the page, whose words are a key in the texts of the assembly that holds <paramref name="TextsOf"/>. Register with AddNavigation.</summary>
/// <param name="Order">Lower stands first; leave tens between so that others can come between.</param>
/// <param name="ShownTo">Null: everyone in the public menu, everyone who signed in elsewhere. Seeing the line gives no right: the page asks for that itself.</param>
public sealed record NavigationEntry(
    NavigationArea Area,
    int Order,
    Address Address,
    string TextKey,
    Type TextsOf,
    Func<ClaimsPrincipal, bool>? ShownTo = null)
{
    internal string Path { get; } = Address.Path.Split('?')[0];

    /// <summary>The words in the language of the current request.</summary>
    internal string Text(IStringLocalizerFactory texts) => texts.Create(TextsOf)[TextKey];

    internal bool IsShownTo(ClaimsPrincipal reader) =>
        ShownTo?.Invoke(reader) ?? (Area == NavigationArea.Public || reader.Identity?.IsAuthenticated == true);

    internal bool Holds(string path) =>
        Path == path || (Path != "/" && path.StartsWith(Path, StringComparison.Ordinal) && path[Path.Length] == '/');
}
