namespace Samverka.Kernel;

/// <summary>When something holds, both days included; no end means until further notice. Asked "as of" a day.</summary>
public readonly record struct Validity(DateOnly From, DateOnly? To = null)
{
    public bool Holds(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Overlaps(Validity other) =>
        (other.To is null || From <= other.To) && (To is null || other.From <= To);

    /// <summary>Ended the day before another one begins, so that the two never overlap.</summary>
    public Validity EndedBefore(DateOnly next) => this with { To = next.AddDays(-1) };
}
