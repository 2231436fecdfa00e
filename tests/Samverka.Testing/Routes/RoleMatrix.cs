using Samverka.Platform.Permissions;

namespace Samverka.Testing.Routes;

/// <summary>Who may open which address, as a table to be read and agreed on.</summary>
public static class RoleMatrix
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    public static string Of(IEnumerable<Route> routes, IReadOnlyList<Permission> permissions)
    {
        var known = permissions.ToDictionary(permission => permission.Name);
        var lines = routes.Select(route => $"| {string.Join(' ', route.Methods)} | `{route.Pattern}` | {Policy(route)} | {string.Join(" | ", Cells(route, known))} |").Distinct();
        return $"""
            # Who may open what

            Made from the program's addresses and permissions; a test fails when it differs, so that every change of it is read by somebody.
            "Yes" opens the page; which records it shows is decided hub by hub (see contracts of each module). Renew it with
            `SAMVERKA_WRITE=1 ./test architecture`.

            | | address | policy | anyone | customer | {string.Join(" | ", Roles.Select(Words))} |
            |---|---|---|---|---|{string.Concat(Roles.Select(_ => "---|"))}
            {string.Join('\n', lines)}

            """;
    }

    /// <summary>Whether the role opens the address: by policy alone, no record asked.</summary>
    public static bool Opens(Route route, Role role, IReadOnlyDictionary<string, Permission> permissions) =>
        route.IsForAnyone || (route.Policies.Count > 0 && route.Policies.All(policy => policy == Policies.Staff || (permissions.TryGetValue(policy, out var permission) && permission.Roles.Contains(role))));

    private static IEnumerable<string> Cells(Route route, Dictionary<string, Permission> permissions) =>
        [Yes(route.IsForAnyone), Yes(route.IsForAnyone || route.Policies is [Policies.Customer]), .. Roles.Select(role => Yes(Opens(route, role, permissions)))];

    private static string Policy(Route route) => route.IsForAnyone ? "" : string.Join(", ", route.Policies);

    private static string Yes(bool may) => may ? "yes" : "";

    private static string Words(Role role) => role == Role.FinanceOfficer ? "finance officer" : role.ToString().ToLowerInvariant();
}
