namespace Samverka.Kernel;

/// <summary>A share or a rate as an integer of ten-thousandths of one: 23.67 % is 2367. Exact in both databases.</summary>
public readonly record struct Rate(int TenThousandths)
{
    public static Rate OfPercent(decimal percent) => new(checked((int)decimal.Round(percent * 100m)));

    public decimal Percent => TenThousandths / 100m;

    /// <summary>Rounded to the nearest minor unit, halves away from zero.</summary>
    public Money Of(Money amount) =>
        amount with { Minor = (long)decimal.Round(amount.Minor * (decimal)TenThousandths / 10_000m, MidpointRounding.AwayFromZero) };
}
