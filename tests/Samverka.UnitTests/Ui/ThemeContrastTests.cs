using System.Globalization;
using System.Text.RegularExpressions;
using Samverka.Ui.Layout;

namespace Samverka.UnitTests.Ui;

/// <summary>Measures the style sheet that is served, so that a colour changed by hand is caught too.</summary>
public sealed partial class ThemeContrastTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Root(), "src/Samverka.Ui/wwwroot/css/themes.css"));

    public static TheoryData<string, bool> Looks()
    {
        var looks = new TheoryData<string, bool>();
        foreach (var theme in Themes.All)
        {
            looks.Add(theme, false);
            looks.Add(theme, true);
        }

        return looks;
    }

    [Theory, MemberData(nameof(Looks))]
    public void Text_stands_out_from_every_ground_it_is_put_on(string theme, bool isDark)
    {
        var colours = Colours(theme, isDark);
        foreach (var ground in new[] { "background-default", "background-tinted", "surface-default", "surface-tinted" })
        {
            Holds(colours, "neutral-text-default", $"neutral-{ground}", 7);
            Holds(colours, "neutral-text-subtle", $"neutral-{ground}", 4.5);
            Holds(colours, "accent-text-subtle", $"neutral-{ground}", 4.5);
            Holds(colours, "neutral-border-default", $"neutral-{ground}", 3);
        }

        Holds(colours, "accent-base-contrast-default", "accent-base-default", 4.5);
        Holds(colours, "accent-base-default", "neutral-surface-default", 3);
    }

    [Fact]
    public void The_measure_itself_knows_black_on_white_and_grey_on_grey()
    {
        Assert.Equal(21, Contrast("#000000", "#ffffff"), 1);
        Assert.True(Contrast("#777777", "#888888") < 1.4);
    }

    private static void Holds(Dictionary<string, string> colours, string front, string back, double limit)
    {
        var contrast = Contrast(colours[front], colours[back]);
        Assert.True(contrast >= limit, $"{front} on {back}: {contrast:0.00}, needs {limit}");
    }

    private static Dictionary<string, string> Colours(string theme, bool isDark)
    {
        var halves = Css.Split("@media screen and (prefers-color-scheme: dark)");
        var block = Regex.Match(halves[isDark ? 1 : 0], $@"\[data-theme=""{theme}""\] \{{(.*?)\}}", RegexOptions.Singleline).Groups[1].Value;
        return Token().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    private static double Contrast(string one, string other)
    {
        var (high, low) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (high + 0.05) / (low + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3)
            .Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "global.json"))) folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex("--ds-color-([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();
}
