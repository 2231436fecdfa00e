namespace Samverka.Kernel;

/// <summary>A text in the product's languages. An empty English text means that only Swedish exists: show it marked as Swedish.</summary>
public sealed record LocalText(string Sv, string En)
{
    public static LocalText Same(string text) => new(text, text);

    /// <summary>The text in the language asked for, else in the other.</summary>
    public string In(Language language) =>
        language == Language.Swedish ? Prefer(Sv, En) : Prefer(En, Sv);

    /// <summary>The language that <see cref="In"/> really answers in, for the lang attribute.</summary>
    public Language LanguageOf(Language asked) =>
        (asked == Language.Swedish ? Sv : En).Length > 0 ? asked
        : asked == Language.Swedish ? Language.English : Language.Swedish;

    public override string ToString() => In(Language.Current);

    private static string Prefer(string first, string second) => first.Length > 0 ? first : second;
}
