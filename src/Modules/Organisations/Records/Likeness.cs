using System.Globalization;
using System.Text;

namespace Samverka.Organisations.Records;

/// <summary>How two records are held against each other when they may be the same: names without their legal form, case and marks; numbers without what stands between; the domain of a web address.</summary>
internal static class Likeness
{
    // A short name with another letter is another name.
    private const int ShortestWithSlip = 6;

    /// <param name="day">As of which the legal forms are told from what is the name's own.</param>
    public static string Name(string name, DateOnly day)
    {
        var words = Folded(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = string.Concat(words.Where(word => !FormWords.Has(word, day)));
        return own.Length > 0 ? own : string.Concat(words);
    }

    public static string? Number(string? number) => number is null ? null : string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>Null where there is no address that can be read.</summary>
    public static string? Domain(string? website)
    {
        var address = website is null || website.Contains("://", StringComparison.Ordinal) ? website : $"https://{website}";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0) return null;
        var host = uri.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    public static string Reversed(string name) => new([.. name.Reverse()]);

    /// <summary>The first half of a name, which another with one slip in its second half begins with too; null for a name too short to be told by that.</summary>
    public static string? Half(string name) => name.Length < ShortestWithSlip ? null : name[..(name.Length / 2)];

    /// <summary>At most one letter is another, missing or too many.</summary>
    public static bool IsOneSlip(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        if (one.Length < ShortestWithSlip - 1 || other.Length - one.Length > 1) return false;
        var start = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = one.Skip(start).Reverse().Zip(other.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return other.Length - start - end <= 1;
    }

    private static string Folded(string name)
    {
        var folded = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            folded.Append(letter switch { 'ø' => 'o', 'æ' => 'a', _ when char.IsLetterOrDigit(letter) => letter, _ => ' ' });
        }

        return folded.ToString();
    }
}
