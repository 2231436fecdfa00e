using System.Security.Claims;
using Samverka.Kernel;

namespace Samverka.Platform.Permissions;

/// <summary>A user's roles as claims of the sign-in cookie, and the questions asked of them.</summary>
public static class RoleClaims
{
    private const string Type = "samverka:role";
    private const string Everywhere = "*";

    internal static Claim Of(Membership membership) => new(Type, $"{(int)membership.Role}@{membership.HubId?.ToString() ?? Everywhere}");

    /// <summary>Whether the user has one of the permission's roles in any hub: opens a page, not yet a record.</summary>
    public static bool MaySomewhere(this ClaimsPrincipal user, Permission permission) =>
        user.FindAll(Type).Any(claim => permission.Roles.Any(role => claim.Value.StartsWith($"{(int)role}@", StringComparison.Ordinal)));

    /// <summary>Whether the user has one of the permission's roles in this hub (or in the installation).</summary>
    public static bool May(this ClaimsPrincipal user, Permission permission, HubId hub) =>
        permission.Roles.Any(role => user.HasClaim(Type, $"{(int)role}@{hub}") || user.HasClaim(Type, $"{(int)role}@{Everywhere}"));

    /// <summary>The hubs in which the user has one of the permission's roles; null means all hubs.</summary>
    public static IReadOnlyList<HubId>? HubsWhere(this ClaimsPrincipal user, Permission permission)
    {
        var scopes = user.FindAll(Type).Select(claim => claim.Value.Split('@'))
            .Where(parts => permission.Roles.Any(role => parts[0] == ((int)role).ToString()))
            .Select(parts => parts[1]).ToList();
        return scopes.Contains(Everywhere) ? null : [.. scopes.Select(scope => new HubId(Guid.Parse(scope))).Distinct()];
    }

    /// <summary>Who acts: the signed-in user, the customer, or a visitor.</summary>
    public static Actor Actor(this ClaimsPrincipal user)
    {
        if (!Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return Kernel.Actor.Visitor;
        return user.Identities.Any(identity => identity.AuthenticationType == Policies.CustomerScheme) ? Kernel.Actor.Customer(id) : Kernel.Actor.User(id);
    }
}
