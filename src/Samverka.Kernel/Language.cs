using System.Globalization;

namespace Samverka.Kernel;

/// <summary>A language the product speaks. The order of <see cref="All"/> is the order in which choices are shown: Swedish first.</summary>
public readonly record struct Language
{
    private readonly string? _code;

    private Language(string code) => _code = code;

    public static Language Swedish { get; } = new("sv");

    public static Language English { get; } = new("en");

    public static IReadOnlyList<Language> All { get; } = [Swedish, English];

    /// <summary>Two letters, as in the address and in the html lang attribute.</summary>
    public string Code => _code ?? "sv";

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Code == "sv" ? "sv-SE" : "en-GB");

    /// <summary>The language of the page being made; Swedish where the culture is none of ours.</summary>
    public static Language Current => Parse(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Swedish;

    /// <summary>Null when the code is not a language of the product.</summary>
    public static Language? Parse(string? code) => code switch
    {
        "sv" => Swedish,
        "en" => English,
        _ => null,
    };

    /// <summary>Within the language's quotation marks.</summary>
    public string Quote(string words) => Code == "sv" ? $"”{words}”" : $"“{words}”";

    public override string ToString() => Code;
}
