namespace Samverka.Ui.Layout;

/// <summary>The style sheets of every page, in order; the first decides the order of the layers.</summary>
public static class Assets
{
    public static IReadOnlyList<string> Styles { get; } =
    [
        "css/layers.css", "vendor/inter/inter.css", "vendor/designsystemet-theme.css", "vendor/designsystemet.css",
        "css/themes.css", "css/base.css", "css/layout.css", "css/forms.css", "css/content.css", "css/work.css", "css/figures.css", "css/projects.css", "css/answers.css", "css/offerings.css", "css/print.css",
    ];
}
