using System.Globalization;
using Samverka.Kernel;
using Samverka.Platform.Permissions;

namespace Samverka.Host.People;

/// <summary>What an invitation gives to whoever opens it: a role in a hub, or in the installation for an administrator.</summary>
internal sealed record RoleInvitation(Role Role, HubId? Hub, OrganisationId? Organisation, string Email)
{
    public const string Purpose = "invitation";

    // With two ids and the role this is what the link's subject has room for.
    public const int EmailMax = 200;

    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(7);

    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{(int)Role}|{Hub?.Value:N}|{Organisation?.Value:N}|{Email}");

    public static RoleInvitation Read(string subject)
    {
        var parts = subject.Split('|', 4);
        return new RoleInvitation(
            (Role)int.Parse(parts[0], CultureInfo.InvariantCulture),
            parts[1].Length == 0 ? null : new HubId(Guid.ParseExact(parts[1], "N")),
            parts[2].Length == 0 ? null : new OrganisationId(Guid.ParseExact(parts[2], "N")),
            parts[3]);
    }
}
