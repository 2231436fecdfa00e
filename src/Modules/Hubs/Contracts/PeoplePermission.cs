using Samverka.Platform.Permissions;

namespace Samverka.Hubs.Contracts;

/// <summary>Inviting people and ending roles: a coordinator in its own hub, an administrator everywhere.</summary>
public static class PeoplePermission
{
    public static Permission Manage { get; } = new("people.manage", Role.Coordinator, Role.Administrator);
}
