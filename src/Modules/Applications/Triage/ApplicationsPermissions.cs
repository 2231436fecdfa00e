using Samverka.Platform.Permissions;

namespace Samverka.Applications.Triage;

/// <summary>Contracts, "Who sees what": coordinator and adviser in their own hub; nobody else opens an application.</summary>
internal static class ApplicationsPermissions
{
    public const string Triage = "applications.triage";

    public static readonly Permission TriagePermission = new(Triage, Role.Coordinator, Role.Adviser);
}
