using Samverka.Kernel;

namespace Samverka.Hubs.Showing;

/// <summary>Whether published parts that do not add up to the published whole differ by no more than rounding makes them.</summary>
internal static class Rounding
{
    /// <summary>Null when the parts add up, or when one of them is not published or in another currency.</summary>
    public static Money? Difference(IReadOnlyList<Money?> parts, Money whole)
    {
        if (parts.Count == 0 || parts.Any(part => part is null || part.Value.Currency != whole.Currency)) return null;
        var sum = parts.Sum(part => part!.Value.Minor);
        return sum == whole.Minor ? null : whole with { Minor = whole.Minor - sum };
    }

    /// <summary>Every number is off by at most half of the coarsest step they all stand on.</summary>
    public static bool Explains(IReadOnlyList<Money?> parts, Money whole, Money difference)
    {
        long step = 1;
        while (parts.Select(part => part!.Value.Minor).Append(whole.Minor).All(minor => minor % (step * 10) == 0)) step *= 10;
        return Math.Abs(difference.Minor) * 2 <= step * (parts.Count + 1);
    }
}
