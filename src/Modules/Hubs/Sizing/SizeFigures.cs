using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Sizing;

/// <summary>What one hub knows of an organisation's size at the end of an accounting year. No other hub sees it.</summary>
internal sealed class SizeFigures : IAudited
{
    public const int SourceMax = 300;

    public required Guid Id { get; init; }

    public required HubId HubId { get; init; }

    public required OrganisationId OrganisationId { get; init; }

    /// <summary>The last day of the accounting year.</summary>
    public required DateOnly YearEnd { get; set; }

    /// <summary>Annual work units in tenths: part-time and part of a year count as parts.</summary>
    public required int StaffTenths { get; set; }

    public required long TurnoverMinor { get; set; }

    public required long BalanceMinor { get; set; }

    public required string Currency { get; set; }

    /// <summary>Units of the currency for a euro in ten-thousandths; 10 000 for euro.</summary>
    public required int PerEuro { get; set; }

    /// <summary>Where the figures were read.</summary>
    public required string Source { get; set; }

    public FiguresInEuro InEuro => new(StaffTenths, Euro(TurnoverMinor), Euro(BalanceMinor));

    private long Euro(long minor) => (long)decimal.Round(minor * 10_000m / PerEuro);
}

/// <summary>Staff in tenths of annual work units, amounts in cents.</summary>
internal readonly record struct FiguresInEuro(long StaffTenths, long Turnover, long Balance)
{
    public static FiguresInEuro operator +(FiguresInEuro one, FiguresInEuro other) =>
        new(one.StaffTenths + other.StaffTenths, one.Turnover + other.Turnover, one.Balance + other.Balance);

    public FiguresInEuro Part(Rate share) => new(Of(share, StaffTenths), Of(share, Turnover), Of(share, Balance));

    private static long Of(Rate share, long value) => (long)decimal.Round(value * (decimal)share.TenThousandths / 10_000m, MidpointRounding.AwayFromZero);
}
