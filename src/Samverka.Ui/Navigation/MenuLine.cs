using Samverka.Ui.Addresses;

namespace Samverka.Ui.Navigation;

/// <summary>A line as the layout writes it. Current is "page" on the page itself, "true" on a page below it, else null.</summary>
public sealed record MenuLine(Address Address, string Text, string? Current);
