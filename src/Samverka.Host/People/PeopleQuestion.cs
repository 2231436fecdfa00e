using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Host.People;

/// <summary>The people as an address asks for them: by words of their name and address, and by a role.</summary>
internal sealed class PeopleQuestion
{
    public string? Q { get; set; }

    public string? Role { get; set; }

    internal bool IsNarrowed => !string.IsNullOrWhiteSpace(Q) || Held is not null;

    private Role? Held => Enum.TryParse<Role>(Role, out var role) && Enum.IsDefined(role) ? role : null;

    private string[] Words => (Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal Address At(Address list) => list.With("q", Q).With("role", Role);

    internal HubStaff Narrow(HubStaff staff) => staff with { Members = [.. staff.Members.Where(Fits)] };

    private bool Fits(Member member) =>
        Words.All(word => member.Name.Contains(word, StringComparison.CurrentCultureIgnoreCase) || member.Email.Contains(word, StringComparison.OrdinalIgnoreCase))
        && (Held is not { } held || member.Roles.Any(role => role.Role == held));
}
