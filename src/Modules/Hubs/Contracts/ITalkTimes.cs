namespace Samverka.Hubs.Contracts;

/// <summary>Whether a talk with an adviser can be booked just now; a higher module knows. Where none can, no page leads to choosing a time.</summary>
public interface ITalkTimes
{
    /// <param name="hub">The slug of the front one comes from; an unknown or closed one, or null, asks for any hub's times, as the page of times does.</param>
    Task<bool> AnyAt(string? hub, CancellationToken cancellation);
}
