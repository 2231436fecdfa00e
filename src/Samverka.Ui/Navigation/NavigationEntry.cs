using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Samverka.Ui.Addresses;

namespace Samverka.Ui.Navigation;

/// <summary>A menu line whose words are a key in the texts of the assembly that holds <paramref name="TextsOf"/>.</summary>
/// <param name="ShownTo">Null: everyone in the public menu, everyone who signed in elsewhere.</param>
public sealed record NavigationEntry(
    NavigationArea Area,
    int Order,
    Address Address,
    string TextKey,
    Type TextsOf,
    Func<ClaimsPrincipal, bool>? ShownTo = null) : INavigationEntry
{
    public string Text(IServiceProvider services) =>
        services.GetRequiredService<IStringLocalizerFactory>().Create(TextsOf)[TextKey];

    public bool IsShownTo(ClaimsPrincipal reader) =>
        ShownTo?.Invoke(reader) ?? (Area == NavigationArea.Public || reader.Identity?.IsAuthenticated == true);
}
