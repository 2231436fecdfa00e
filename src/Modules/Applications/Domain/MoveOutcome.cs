namespace Samverka.Applications.Domain;

/// <summary>What came of a step in triage.</summary>
internal abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    public sealed record Moved(int Version) : MoveOutcome;

    public sealed record NotPossible(ApplicationStatus From) : MoveOutcome;

    /// <summary>Somebody else was first; nothing was changed.</summary>
    public sealed record ChangedMeanwhile(ApplicationStatus Now) : MoveOutcome;
}
