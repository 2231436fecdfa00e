namespace Samverka.Ui.Layout;

/// <summary>The looks a hub can choose between; each has colours for light and dark.</summary>
public static class Themes
{
    public const string Default = "default";

    public static IReadOnlyList<string> All { get; } = [Default, "demo", "sydsverige", "digit", "spin", "ai", "health"];

    /// <summary>The theme, or the default where the name is none of ours.</summary>
    public static string Known(string? theme) => theme is not null && All.Contains(theme) ? theme : Default;
}
