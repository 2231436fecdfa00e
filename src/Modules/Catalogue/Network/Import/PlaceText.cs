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

    /// <summary>The city alone: without the letters of a Dutch postal code, an Italian province or a region of the same name.</summary>
    public static string? City(string? text)
    {
        var city = Letters().Replace(text ?? "", "").Trim();
        var half = city.Length / 2;
        if (city.Length > 2 && city[half] == ' ' && city[..half] == city[(half + 1)..]) city = city[..half];
        return city.Length == 0 ? null : city;
    }

    [GeneratedRegex(@"^[A-Z]{2} | [A-Z]{2}$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?<code>(?:[A-Z]{1,2}-)?\d[\d -]*(?=\s|$))?\s*(?<city>.*)$")]
    private static partial Regex PostalAndCity();
}
