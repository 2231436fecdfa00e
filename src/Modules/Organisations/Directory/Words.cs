using Samverka.Organisations.Contracts;

namespace Samverka.Organisations.Directory;

internal static class Words
{
    /// <summary>What was typed in a search box, as the search text is kept: small letters, and a number without its hyphen.</summary>
    public static string Of(string? typed)
    {
        var text = (typed ?? "").Trim().ToLowerInvariant();
        if (text.Length > 100) text = text[..100];
        if (OrganisationNumber.Parse(text) is { } number) return number;
        return text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '-' or ' ') ? string.Concat(text.Where(char.IsAsciiDigit)) : text;
    }
}
