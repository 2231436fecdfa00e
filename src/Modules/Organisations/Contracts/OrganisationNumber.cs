using Samverka.Kernel;

namespace Samverka.Organisations.Contracts;

/// <summary>A Swedish organisation number: ten digits, the last a check digit (Luhn). The third is at least 2 for legal persons; a sole trader's is the person's own number.</summary>
public static class OrganisationNumber
{
    /// <summary>Ten digits, from any common way of writing it (spaces, hyphen, 16 in front); null when it cannot be one.</summary>
    public static string? Parse(string? text)
    {
        var digits = string.Concat((text ?? "").Where(char.IsAsciiDigit));
        if ((text ?? "").Any(c => !char.IsAsciiDigit(c) && c is not ('-' or ' ' or '\u2013'))) return null;
        if (digits.Length == 12 && (digits.StartsWith("16", StringComparison.Ordinal) || digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal))) digits = digits[2..];
        return digits.Length == 10 && Luhn(digits) ? digits : null;
    }

    /// <summary>Whether the digits are a person's own number, as a sole trader's are: a month stands where legal persons have at least 20.</summary>
    public static bool IsOfAPerson(string digits) => digits.Length == 10 && digits[2] < '2';

    /// <summary>A number of another country's register, whose rules are not ours to check: letters and digits, in capitals; null when it cannot be one.</summary>
    public static string? ParseForeign(string? text)
    {
        var bare = string.Concat((text ?? "").Where(c => c is not (' ' or '-' or '.' or '/' or '\u2013'))).ToUpperInvariant();
        return bare.Length is >= 4 and <= 20 && bare.All(char.IsAsciiLetterOrDigit) && bare.Any(char.IsAsciiDigit) ? bare : null;
    }

    /// <summary>As people write it: 556012-5790.</summary>
    public static string Show(string digits) => digits.Length == 10 ? $"{digits[..6]}-{digits[6..]}" : digits;

    /// <summary>As people of the country write it; another country's number stands as it was registered.</summary>
    public static string Show(string number, string country) => country == HomeCountry.Code ? Show(number) : number;

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return sum % 10 == 0;
    }
}
