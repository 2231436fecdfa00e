using System.Globalization;

namespace Samverka.Kernel;

/// <summary>An amount in integer minor units (öre, cent) of an ISO 4217 currency; sums of two currencies are refused.</summary>
public readonly record struct Money(long Minor, string Currency)
{
    public static Money Sek(long minor) => new(minor, "SEK");

    public static Money operator +(Money left, Money right) => new(checked(left.Minor + Same(left, right).Minor), left.Currency);

    public static Money operator -(Money left, Money right) => new(checked(left.Minor - Same(left, right).Minor), left.Currency);

    /// <summary>With the currency after a non-breaking space; whole amounts without decimals, the digits grouped by the culture.</summary>
    public string Show(CultureInfo culture)
    {
        var amount = Minor % 100 == 0
            ? (Minor / 100).ToString("N0", culture)
            : (Minor / 100m).ToString("N2", culture);
        return Currency == "SEK" && culture.TwoLetterISOLanguageName == "sv" ? $"{amount}\u00a0kr" : $"{amount}\u00a0{Currency}";
    }

    private static Money Same(Money left, Money right) =>
        left.Currency == right.Currency ? right : throw new InvalidOperationException($"{left.Currency} and {right.Currency} cannot be added.");
}
