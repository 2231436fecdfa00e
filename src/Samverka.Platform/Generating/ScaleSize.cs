namespace Samverka.Platform.Generating;

/// <summary>How many of each are generated. Hubs do not grow with the scale: an installation gets more customers, not more hubs.</summary>
public sealed record ScaleSize(int Hubs, int Organisations, int Offerings, int Customers, int Applications, int HistoryRows)
{
    public static ScaleSize Of(int scale) => new(5, 30_000 * scale, 8_000 * scale, 20_000 * scale, 25_000 * scale, 20);
}
