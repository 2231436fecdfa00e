using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Ui.Links;

internal static class Destination
{
    /// <summary>The href; a link that was never given an address is a fault of the page and stops it.</summary>
    public static string Of(Address address, string tag, Language? language = null) =>
        address == default
            ? throw new InvalidOperationException($"<{tag}> has an empty address in to=\"…\".")
            : address.In(language ?? Language.Current);
}
