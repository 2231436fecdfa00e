using System.Globalization;
using System.Text.RegularExpressions;

namespace Samverka.Kernel;

/// <summary>
/// Amounts as people write them: digits, or thousands set apart in threes, and at most two decimals. Thousands are set apart by spaces, on an
/// English page also by commas. Comma and point both begin decimals where one or two digits follow. Three digits after a sign that does not set
/// thousands apart in the language ("1,800" in Swedish) may mean either, and are no amount.
/// </summary>
internal static partial class AmountText
{
    private const int MostDigits = 12;

    /// <summary>Null when the text is no amount.</summary>
    public static long? Minor(string text, Language language)
    {
        var plain = Plain(text);
        var match = (language == Language.English ? English() : Swedish()).Match(plain);
        if (!match.Success) return null;
        var whole = string.Concat(match.Groups["whole"].Value.Where(char.IsAsciiDigit));
        if (whole.Length > MostDigits) return null;
        return long.Parse(whole + match.Groups["decimals"].Value.PadRight(2, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    public static bool IsAmbiguous(string text, Language language) => (language == Language.English ? TwoWaysInEnglish() : TwoWaysInSwedish()).IsMatch(Plain(text));

    // Spaces that do not break a line are what pages and spreadsheets write.
    private static string Plain(string text) => string.Concat(text.Trim().Select(c => char.IsWhiteSpace(c) ? ' ' : c));

    [GeneratedRegex(@"^(?<whole>[0-9]+|[0-9]{1,3}( [0-9]{3})+)([.,](?<decimals>[0-9]{1,2}))?$")]
    private static partial Regex Swedish();

    [GeneratedRegex(@"^((?<whole>[0-9]{1,3}(,[0-9]{3})+)(\.(?<decimals>[0-9]{1,2}))?|(?<whole>[0-9]+|[0-9]{1,3}( [0-9]{3})+)([.,](?<decimals>[0-9]{1,2}))?)$")]
    private static partial Regex English();

    [GeneratedRegex(@"^[0-9]{1,3}([.,][0-9]{3})+$")]
    private static partial Regex TwoWaysInSwedish();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3})+$")]
    private static partial Regex TwoWaysInEnglish();
}
