using Samverka.Kernel;
using Samverka.Platform.Permissions;

namespace Samverka.Host.People;

/// <summary>The invitation as typed. The hub is a slug; empty means the whole installation.</summary>
internal sealed class InvitationForm
{
    public string? Email { get; set; }

    public string? Hub { get; set; }

    public string? Role { get; set; }

    public string? Organisation { get; set; }

    public Parsed<InvitationRequest> Parse()
    {
        var f = new FieldReader();
        var email = f.Email(Email, nameof(Email), "people.email.missing", "people.email.malformed");
        f.Check(email.Length <= Invitation.EmailMax, nameof(Email), "field.too-long", Invitation.EmailMax, email.Length);
        var role = Enum.TryParse<Role>(Role, out var chosen) && Enum.IsDefined(chosen) ? chosen : (Role?)null;
        f.Check(role is not null, nameof(Role), "people.role.missing");
        var organisation = f.Optional(Organisation, nameof(Organisation), 200);
        f.Check(role != Platform.Permissions.Role.Partner || organisation is not null, nameof(Organisation), "people.organisation.missing");
        f.Check(role == Platform.Permissions.Role.Administrator || !string.IsNullOrEmpty(Hub), nameof(Hub), "people.hub.missing");
        return f.Result(() => new InvitationRequest(email, role == Platform.Permissions.Role.Administrator ? null : Hub, role!.Value, organisation));
    }
}

/// <summary>An invitation that was filled in rightly; whether it may be sent is another question.</summary>
internal sealed record InvitationRequest(string Email, string? HubSlug, Role Role, string? Organisation);
