using Samverka.Platform.Permissions;

namespace Samverka.Hubs.Contracts;

/// <summary>Who reads and answers what customers send to a hub. A hub takes requests only while somebody there may.</summary>
public static class RequestPermission
{
    public static IReadOnlyList<Role> Roles { get; } = [Role.Coordinator, Role.Adviser];
}
