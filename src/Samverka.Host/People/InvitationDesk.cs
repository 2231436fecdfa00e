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
internal sealed class InvitationDesk(Links links, UserManager<SamverkaUser> users, SamverkaDb db, UnitOfWork work, OutsideRoles outside, IdSource ids, TimeProvider clock)
{
    /// <summary>Null when the link is unknown, used or too old, and when the invitation was called back or sent again since.</summary>
    public async Task<Invitation?> Look(string token, CancellationToken cancellation)
    {
        if (await links.Peek(InvitationLetters.Purpose, token, cancellation) is not { } subject) return null;
        var id = InvitationLetters.Id(subject);
        var invitation = await db.Set<Invitation>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, cancellation);
        return invitation is not null && invitation.IsOpen(clock.Now()) && InvitationLetters.Subject(invitation) == subject ? invitation : null;
    }

    /// <summary>An administrator may not take a role that the same administrator gave, where people work at the hub.</summary>
    public async Task<bool> NeedsSomebodyElse(Invitation invitation, CancellationToken cancellation) =>
        await outside.LetsOneselfIn(invitation, (await users.FindByEmailAsync(invitation.Email))?.Id, cancellation);

    public Task<bool> HasAccount(string email, CancellationToken cancellation)
    {
        var normal = users.NormalizeEmail(email);
        return db.Set<SamverkaUser>().AnyAsync(user => user.NormalizedEmail == normal, cancellation);
    }

    /// <summary>False when the invitation is gone in the meantime. Name and password are not needed where there is an account.</summary>
    public Task<bool> Accept(string token, Invitation seen, string name, string? password, CancellationToken cancellation) =>
        work.Under([new LockKey("people", $"invitation {seen.Id}"), new LockKey("people", seen.Email)], new Change(Actor.Visitor, "people.accept-invitation"), async () =>
        {
            if (await Look(token, cancellation) is not { } invitation) return false;
            var known = await users.FindByEmailAsync(invitation.Email);
            if (await outside.LetsOneselfIn(invitation, known?.Id, cancellation) || await links.Use(InvitationLetters.Purpose, token, cancellation) is null) return false;
            var user = known ?? await Create(invitation.Email, name, password);
            if (!await Has(user.Id, invitation, cancellation)) db.Add(Membership(user.Id, invitation));
            db.Remove(invitation);
            return true;
        }, cancellation);

    private async Task<SamverkaUser> Create(string email, string name, string? password)
    {
        var user = new SamverkaUser { Id = ids.New(), Name = name, UserName = email, Email = email, EmailConfirmed = true, Language = Language.Current };
        var made = await users.CreateAsync(user, password ?? "");
        return made.Succeeded ? user : throw new InvalidOperationException(string.Join(" ", made.Errors.Select(error => error.Description)));
    }

    private Task<bool> Has(Guid user, Invitation invitation, CancellationToken cancellation) =>
        db.Set<Membership>().AnyAsync(m => m.UserId == user && m.HubId == invitation.HubId && m.Role == invitation.Role, cancellation);

    private Membership Membership(Guid user, Invitation invitation) => new()
    {
        Id = ids.New(),
        UserId = user,
        HubId = invitation.HubId,
        Role = invitation.Role,
        OrganisationId = invitation.OrganisationId,
        Since = clock.Now(),
    };
}
