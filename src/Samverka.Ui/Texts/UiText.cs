namespace Samverka.Ui.Texts;

/// <summary>The design system's own words in the reader's language.</summary>
internal static class UiText
{
    private static readonly JsonLocalizer Localizer = new JsonLocalizer(typeof(UiText).Assembly);

    public static string Of(string key, params object[] arguments) => Localizer[key, arguments];
}
