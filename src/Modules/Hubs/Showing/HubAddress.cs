using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Showing;

internal static class HubAddress
{
    public static Address All { get; } = new("/hubs");

    public static Address Front(string slug) => new($"/hubs/{slug}");

    public static Address Edit(string slug) => new($"/hubs/{slug}/edit");

    public static Address Project(string slug, string key) => new($"/hubs/{slug}/projects/{key}");

    /// <summary>The form that adds a decision, a financing line or a partner to a project.</summary>
    public static Address Add(string slug, string key, string what) => new($"/hubs/{slug}/projects/{key}/{what}/new");
}
