using Samverka.Platform.Permissions;

namespace Samverka.Applications.Triage;

/// <summary>Contracts, "Who sees what": coordinator and adviser in their own hub; nobody else opens an application, but for an administrator in an emergency.</summary>
internal static class ApplicationsPermissions
{
    public const string Triage = "applications.triage";

    public static readonly Permission TriagePermission = new(Triage, Role.Coordinator, Role.Adviser);

    public const string BreakGlass = "applications.break-glass";

    /// <summary>One request, with a reason that is audited and told to the hub (contracts: break-glass).</summary>
    public static readonly Permission BreakGlassPermission = new(BreakGlass, Role.Administrator);

    public const string Erase = "applications.erase";

    /// <summary>For good: the hub's coordinator alone answers for that.</summary>
    public static readonly Permission ErasePermission = new(Erase, Role.Coordinator);
}
