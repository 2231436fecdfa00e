namespace Samverka.Applications.Talks;

internal abstract record BookingOutcome
{
    private BookingOutcome()
    {
    }

    public sealed record Booked(Guid Id) : BookingOutcome;

    /// <summary>Somebody else was first, or the time has passed or been taken away.</summary>
    public sealed record NotFree : BookingOutcome;

    /// <summary>One person may hold a few times only, so that nobody empties the calendar.</summary>
    public sealed record TooMany : BookingOutcome;
}
