using Samverka.Kernel;

namespace Samverka.Platform.Clock;

/// <summary>Instants in whole microseconds UTC, the finest both databases keep, so that a value read back equals the one saved.</summary>
public static class Microseconds
{
    public static DateTime Now(this TimeProvider clock) => Of(clock.GetUtcNow().UtcDateTime);

    /// <summary>The day in Stockholm, where the hubs' rules and deadlines live.</summary>
    public static DateOnly Today(this TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), SwedishTime.Zone).DateTime);

    /// <summary>When <see cref="Today"/> began.</summary>
    public static DateTime StartOfToday(this TimeProvider clock) => TimeZoneInfo.ConvertTimeToUtc(clock.Today().ToDateTime(TimeOnly.MinValue), SwedishTime.Zone);

    internal static DateTime Of(DateTime value)
    {
        if (value.Kind == DateTimeKind.Local) throw new ArgumentException("Only UTC instants are stored.");
        return new DateTime(value.Ticks - (value.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }
}
