using System.Text.RegularExpressions;

namespace Samverka.Catalogue.Network.Import;

/// <summary>What a contact address such as "Mårtenstorget 10A, 22351 Lund, Sweden" says of postal code and city.</summary>
internal static partial class PlaceText
{
    public static (string? PostalCode, string? City) Read(string address)
    {
        var parts = address.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2) return (null, null);
        var match = PostalAndCity().Match(parts[^2]);
        var code = match.Groups["code"].Value.Trim();
        var city = match.Groups["city"].Value.Trim();
        return (code.Length == 0 ? null : code, city.Any(c => char.IsDigit(c) || c is ')') ? null : City(city));
    }

    /// <summary>The city alone: without what is left of a postal code, an Italian province or a region of the same name. Null when nothing else is there.</summary>
    public static string? City(string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (words is [var first, ..] && IsCode(first)) words = words[1..];
        while (words is [.., var last] && IsCode(last)) words = words[..^1];
        var city = string.Join(' ', words!);
        var half = city.Length / 2;
        if (city.Length > 2 && city[half] == ' ' && city[..half] == city[(half + 1)..]) city = city[..half];
        // A plain letter alone is left of a code; Å is a place.
        return city is [] or [<= '\u007f'] ? null : city;
    }

    // Two or three capital letters, anything with a digit, or what a hyphen ends: RM, GZR, TR21, LV-.
    private static bool IsCode(string word) =>
        word.Any(char.IsDigit) || word.EndsWith('-') || (word.Length is 2 or 3 && word.All(char.IsAsciiLetterUpper));

    [GeneratedRegex(@"^(?<code>(?:[A-Z]{1,2}-)?\d[\d -]*(?=\s|$))?\s*(?<city>.*)$")]
    private static partial Regex PostalAndCity();
}
