using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Host.People;

/// <summary>The people and the invitations as an address asks for them: by words, by a role and by a hub's slug.</summary>
internal sealed class PeopleQuestion
{
    public string? Role { get; set; }

    public string? Hub { get; set; }

    internal bool IsNarrowed => Held is not null || !string.IsNullOrEmpty(Hub);

    private Role? Held => Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role) ? role : null;

    internal Address At(Address list) => list.With("role", Role).With("hub", Hub);

    internal bool Lets(Role role, string? hub) => (Held is not { } held || held == role) && (string.IsNullOrEmpty(Hub) || hub == Hub);
}
