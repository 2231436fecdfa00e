using System.Collections.Frozen;
using System.Security.Claims;
using Samverka.Kernel;

namespace Samverka.Platform.Permissions;

/// <summary>A user's roles as claims of the sign-in cookie, and the questions asked of them.</summary>
public static class RoleClaims
{
    private const string Type = "samverka:role";
    private const string Everywhere = "*";

    // Every line of every menu asks: what a claim begins with is written once.
    private static readonly FrozenDictionary<Role, string> Beginnings = Enum.GetValues<Role>().ToFrozenDictionary(role => role, role => $"{(int)role}@");

    internal static Claim Of(Membership membership) => new(Type, $"{Beginnings[membership.Role]}{membership.HubId?.ToString() ?? Everywhere}");

    /// <summary>Whether the user has one of the permission's roles in any hub: opens a page, not yet a record.</summary>
    public static bool MaySomewhere(this ClaimsPrincipal user, Permission permission) =>
        user.FindAll(Type).Any(claim => Scope(claim, permission) is not null);

    /// <summary>Whether the user has one of the permission's roles in this hub (or in the installation).</summary>
    public static bool May(this ClaimsPrincipal user, Permission permission, HubId hub) =>
        permission.Roles.Any(role => user.HasClaim(Type, $"{Beginnings[role]}{hub}") || user.HasClaim(Type, $"{Beginnings[role]}{Everywhere}"));

    /// <summary>The hubs in which the user has one of the permission's roles; null means all hubs.</summary>
    public static IReadOnlyList<HubId>? HubsWhere(this ClaimsPrincipal user, Permission permission)
    {
        var hubs = new List<HubId>();
        foreach (var claim in user.FindAll(Type))
        {
            if (Scope(claim, permission) is not { } scope) continue;
            if (scope == Everywhere) return null;
            var hub = new HubId(Guid.Parse(scope));
            if (!hubs.Contains(hub)) hubs.Add(hub);
        }

        return hubs;
    }

    /// <summary>Where the claim gives the permission; null when it does not.</summary>
    private static string? Scope(Claim claim, Permission permission)
    {
        foreach (var role in permission.Roles)
        {
            var beginning = Beginnings[role];
            if (claim.Value.StartsWith(beginning, StringComparison.Ordinal)) return claim.Value[beginning.Length..];
        }

        return null;
    }

    /// <summary>Who acts: the signed-in user, the customer, or a visitor.</summary>
    public static Actor Actor(this ClaimsPrincipal user)
    {
        if (!Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return Kernel.Actor.Visitor;
        return user.Identities.Any(identity => identity.AuthenticationType == Policies.CustomerScheme) ? Kernel.Actor.Customer(id) : Kernel.Actor.User(id);
    }
}
