namespace Samverka.Platform.Jobs;

/// <summary>When to try again after a failure: seconds at first, an hour at most, never after the twelfth attempt (about a working day).</summary>
public static class Backoff
{
    public const int Attempts = 12;

    /// <summary>Null when the work should be parked for an administrator.</summary>
    public static DateTime? After(int attempts, DateTime now) =>
        attempts >= Attempts ? null : now + TimeSpan.FromSeconds(Math.Min(3600, 2 * Math.Pow(3, attempts - 1)));
}
