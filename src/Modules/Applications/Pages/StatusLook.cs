using Samverka.Applications.Domain;

namespace Samverka.Applications.Pages;

/// <summary>The tag that goes with a status; the words say the same, so colour is never alone.</summary>
internal static class StatusLook
{
    public static string Kind(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.Received => "info",
        ApplicationStatus.Asked => "warning",
        ApplicationStatus.Accepted => "success",
        ApplicationStatus.Referred => "accent",
        _ => "neutral",
    };
}
