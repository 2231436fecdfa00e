using Microsoft.AspNetCore.Html;

namespace Samverka.Ui.Content;

internal static class Icons
{
    /// <summary>Decoration beside words that say the same.</summary>
    public static IHtmlContent Sign(string kind) => Path(Kinds.Sign(kind));

    public static IHtmlContent Arrow { get; } = Path("M13.2 5.3 11.8 6.7l4.3 4.3H4v2h12.1l-4.3 4.3 1.4 1.4 6.7-6.7-6.7-6.7Z");

    private static HtmlString Path(string path) =>
        new($"""<svg class="s-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path fill="currentColor" d="{path}"/></svg>""");
}
