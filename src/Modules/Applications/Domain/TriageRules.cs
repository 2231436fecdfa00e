namespace Samverka.Applications.Domain;

/// <summary>Which status may follow which. What is decided stays decided; a question is open until it is answered.</summary>
internal static class TriageRules
{
    public static bool MayBecome(this ApplicationStatus from, ApplicationStatus to) => from switch
    {
        ApplicationStatus.Received => to is ApplicationStatus.Asked or ApplicationStatus.Accepted or ApplicationStatus.Referred or ApplicationStatus.Declined or ApplicationStatus.Withdrawn,
        ApplicationStatus.Asked => to is ApplicationStatus.Received or ApplicationStatus.Accepted or ApplicationStatus.Referred or ApplicationStatus.Declined or ApplicationStatus.Withdrawn,
        _ => false,
    };

    public static bool IsOpen(this ApplicationStatus status) => status is ApplicationStatus.Received or ApplicationStatus.Asked;

    /// <summary>A question, a referral and a decline must be explained to the one who asked for help.</summary>
    public static bool NeedsMessage(this ApplicationStatus to) => to is ApplicationStatus.Asked or ApplicationStatus.Referred or ApplicationStatus.Declined;
}
