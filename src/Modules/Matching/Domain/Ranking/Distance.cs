using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

internal static class Distance
{
    private const double EarthRadiusKilometres = 6371;

    /// <summary>As the crow flies; null when either point is unknown.</summary>
    public static double? Kilometres(Place? one, Place? other)
    {
        if (one?.Point is not { } from || other?.Point is not { } to)
            return null;
        double latitude = Radians(to.Latitude - from.Latitude), longitude = Radians(to.Longitude - from.Longitude);
        double chord = Math.Pow(Math.Sin(latitude / 2), 2)
            + Math.Cos(Radians(from.Latitude)) * Math.Cos(Radians(to.Latitude)) * Math.Pow(Math.Sin(longitude / 2), 2);
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Sqrt(Math.Min(1, chord)));
    }

    /// <summary>The beginning that two NUTS codes share: a country at least, else null.</summary>
    public static string? SharedRegion(Place? one, Place? other)
    {
        if (one?.Nuts is not { } left || other?.Nuts is not { } right)
            return null;
        int shared = left.AsSpan().CommonPrefixLength(right);
        return shared >= 2 ? left[..shared] : null;
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
