using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Host.People;

/// <summary>Opens invitations: looking at one changes nothing, accepting one makes the account if there is none and gives the role.</summary>
internal sealed class InvitationDesk(Links links, UserManager<SamverkaUser> users, SamverkaDb db, UnitOfWork work, IdSource ids, TimeProvider clock)
{
    /// <summary>Null when the link is unknown, used or too old.</summary>
    public async Task<RoleInvitation?> Look(string token, CancellationToken cancellation) =>
        await links.Peek(RoleInvitation.Purpose, token, cancellation) is { } subject ? RoleInvitation.Read(subject) : null;

    public Task<bool> HasAccount(string email, CancellationToken cancellation)
    {
        var normal = users.NormalizeEmail(email);
        return db.Set<SamverkaUser>().AnyAsync(user => user.NormalizedEmail == normal, cancellation);
    }

    /// <summary>False when the link was used up in the meantime. Name and password are not needed where there is an account.</summary>
    public Task<bool> Accept(string token, RoleInvitation invitation, string name, string? password, CancellationToken cancellation) =>
        work.Under([new LockKey("people", invitation.Email.ToLowerInvariant())], new Change(Actor.Visitor, "people.accept-invitation"), async () =>
        {
            if (await links.Use(RoleInvitation.Purpose, token, cancellation) is null) return false;
            var user = await users.FindByEmailAsync(invitation.Email) ?? await Create(invitation.Email, name, password);
            if (!await Has(user.Id, invitation, cancellation)) db.Add(Membership(user.Id, invitation));
            return true;
        }, cancellation);

    private async Task<SamverkaUser> Create(string email, string name, string? password)
    {
        var user = new SamverkaUser { Id = ids.New(), Name = name, UserName = email, Email = email, EmailConfirmed = true };
        var made = await users.CreateAsync(user, password ?? "");
        return made.Succeeded ? user : throw new InvalidOperationException(string.Join(" ", made.Errors.Select(error => error.Description)));
    }

    private Task<bool> Has(Guid user, RoleInvitation invitation, CancellationToken cancellation) =>
        db.Set<Membership>().AnyAsync(m => m.UserId == user && m.HubId == invitation.Hub && m.Role == invitation.Role, cancellation);

    private Membership Membership(Guid user, RoleInvitation invitation) => new()
    {
        Id = ids.New(),
        UserId = user,
        HubId = invitation.Hub,
        Role = invitation.Role,
        OrganisationId = invitation.Organisation,
        Since = clock.Now(),
    };
}
