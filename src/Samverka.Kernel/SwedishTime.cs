namespace Samverka.Kernel;

/// <summary>Where the hubs' days, rules and deadlines live.</summary>
public static class SwedishTime
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");
}
