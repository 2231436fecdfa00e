using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Showing;

internal static class HubAddress
{
    public static Address All { get; } = new("/hubs");

    public static Address New { get; } = new("/hubs/new");

    public static Address Front(string slug) => new($"/hubs/{slug}");

    public static Address Edit(string slug) => new($"/hubs/{slug}/edit");

    public static Address Project(string slug, string key) => new($"/hubs/{slug}/projects/{key}");

    /// <summary>Where all of a project is kept up to date.</summary>
    public static Address Keep(string slug, string key) => new($"/hubs/{slug}/projects/{key}/edit");

    public static Address Facts(string slug, string key) => new($"/hubs/{slug}/projects/{key}/facts");

    public static Address NewProject(string slug) => new($"/hubs/{slug}/projects/new");

    /// <summary>One financing line, partner, target or decision of a project, or the form of a new one.</summary>
    public static Address Part(string slug, string key, string what, object which) => new($"/hubs/{slug}/projects/{key}/{what}/{which}");

    /// <summary>The form that adds a decision, a financing line, a partner or a target to a project.</summary>
    public static Address Add(string slug, string key, string what) => Part(slug, key, what, "new");
}
