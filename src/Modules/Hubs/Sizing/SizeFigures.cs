using Samverka.Kernel;

namespace Samverka.Hubs.Sizing;

/// <summary>The size of an organisation at the end of an accounting year.</summary>
internal sealed class SizeFigures : SizeRecord
{
    public const int SourceMax = 300;

    public required OrganisationId OrganisationId { get; set; }

    /// <summary>The last day of the accounting year.</summary>
    public required DateOnly YearEnd { get; set; }

    /// <summary>Annual work units in tenths: part-time and part of a year count as parts.</summary>
    public required int StaffTenths { get; set; }

    public required long TurnoverMinor { get; set; }

    public required long BalanceMinor { get; set; }

    public required string Currency { get; set; }

    /// <summary>Units of the currency for a euro in ten-thousandths; 10 000 for euro.</summary>
    public required int PerEuro { get; set; }

    /// <summary>Where the figures and the rate were read.</summary>
    public required string Source { get; set; }

    public Money Turnover => new(TurnoverMinor, Currency);

    public Money Balance => new(BalanceMinor, Currency);

    public FiguresInEuro InEuro => new(StaffTenths, Euro(TurnoverMinor), Euro(BalanceMinor));

    private long Euro(long minor) => (long)decimal.Round(minor * 10_000m / PerEuro, MidpointRounding.AwayFromZero);
}

/// <summary>Staff in tenths of annual work units, amounts in cents.</summary>
internal readonly record struct FiguresInEuro(long StaffTenths, long TurnoverCents, long BalanceCents)
{
    public Money Turnover => new(TurnoverCents, "EUR");

    public Money Balance => new(BalanceCents, "EUR");

    public static FiguresInEuro operator +(FiguresInEuro one, FiguresInEuro other) =>
        new(one.StaffTenths + other.StaffTenths, one.TurnoverCents + other.TurnoverCents, one.BalanceCents + other.BalanceCents);

    public FiguresInEuro Part(Rate share) => new(share.Of(new Money(StaffTenths, "EUR")).Minor, share.Of(Turnover).Minor, share.Of(Balance).Minor);
}
