namespace Samverka.Applications.Domain;

/// <summary>Which status may follow which. What is decided stays so until it is taken back; a question is open until it is answered.</summary>
internal static class TriageRules
{
    // For questions to the database as well, which know no methods of ours.
    public static readonly IReadOnlyList<ApplicationStatus> Open = [ApplicationStatus.Received, ApplicationStatus.Asked];

    public static readonly IReadOnlyList<ApplicationStatus> InHand = [.. Open, ApplicationStatus.Accepted];

    public static readonly IReadOnlyList<ApplicationStatus> Ended = [.. Enum.GetValues<ApplicationStatus>().Except(InHand)];

    public static bool MayBecome(this ApplicationStatus from, ApplicationStatus to) => from switch
    {
        ApplicationStatus.Received => to is ApplicationStatus.Asked or ApplicationStatus.Accepted or ApplicationStatus.Referred or ApplicationStatus.Declined or ApplicationStatus.Withdrawn,
        ApplicationStatus.Asked => to is ApplicationStatus.Received or ApplicationStatus.Accepted or ApplicationStatus.Referred or ApplicationStatus.Declined or ApplicationStatus.Withdrawn,
        _ => false,
    };

    /// <summary>What can be done beside deciding. Words that a customer waits for and a hub's own notes fit at any time; only what the hub decided can be taken back.</summary>
    public static bool Allows(this ApplicationStatus status, HistoryStep step) => step switch
    {
        HistoryStep.Note or HistoryStep.Message => true,
        HistoryStep.HandOver => status != ApplicationStatus.Withdrawn,
        HistoryStep.TakeBack => status.IsDecided(),
        HistoryStep.Left => status.IsInHand(),
        HistoryStep.Speaks or HistoryStep.SpeaksNot => status == ApplicationStatus.Accepted,
        HistoryStep.Wrote => status != ApplicationStatus.Withdrawn,
        _ => false,
    };

    public static bool IsDecided(this ApplicationStatus status) => status is ApplicationStatus.Accepted or ApplicationStatus.Referred or ApplicationStatus.Declined;

    public static bool IsOpen(this ApplicationStatus status) => Open.Contains(status);

    /// <summary>Somebody at the hub still has something to do with it.</summary>
    public static bool IsInHand(this ApplicationStatus status) => InHand.Contains(status);

    /// <summary>A question, a referral and a decline must be explained to the one who asked for help.</summary>
    public static bool NeedsMessage(this ApplicationStatus to) => to is ApplicationStatus.Asked or ApplicationStatus.Referred or ApplicationStatus.Declined;
}
