using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Host.People;

/// <summary>Invites by mail, sends again and calls back. Nobody can invite to a hub where they may not manage people.</summary>
internal sealed class Inviting(
    IHubDirectory hubs, IOrganisationDirectory organisations, InvitationLetters letters, OutsideRoles outside, SamverkaDb db, UnitOfWork work, IdSource ids)
{
    /// <summary>The letter is queued, or the errors say what stands in the way. One who is invited already gets a new letter.</summary>
    public async Task<Parsed<InvitationRequest>> Send(InvitationRequest request, ClaimsPrincipal by, CancellationToken cancellation)
    {
        var f = new FieldReader();
        var hub = request.HubSlug is { } slug ? await hubs.BySlug(slug, cancellation) : null;
        if (!IsAllowed(request.Role, hub?.Id, by)) f.Add(nameof(InvitationForm.Hub), "people.hub.not-yours");
        else if (hub is not null && await outside.LetsOneselfIn(request.Email, hub.Id, by, cancellation)) f.Add(nameof(InvitationForm.Email), "people.email.own");
        else if (await HasRole(request, hub?.Id, cancellation)) f.Add(nameof(InvitationForm.Email), "people.email.has-role");
        var organisation = await Organisation(request.Organisation, by, f, cancellation);
        var result = f.Result(() => request);
        if (result is Parsed<InvitationRequest>.Valid) await Queue(request, hub, organisation, by, cancellation);
        return result;
    }

    /// <summary>The way into an empty installation: a link for whoever runs the program to hand over.</summary>
    public Task<string> LinkForAdministrator(string email, CancellationToken cancellation) =>
        work.Under([new LockKey("people", email.ToLowerInvariant())], new Change(Actor.System, "people.invite-administrator"), async () =>
            letters.NewLink(await Open(email, Role.Administrator, null, cancellation), null, Language.Swedish), cancellation);

    /// <summary>False when there is no such invitation, or it is not one's own to send.</summary>
    public Task<bool> SendAgain(Guid id, ClaimsPrincipal by, CancellationToken cancellation) =>
        work.Under([new LockKey("people", $"invitation {id}")], new Change(by.Actor(), "people.invite-again"), async () =>
        {
            if (await Own(id, by, cancellation) is not { } invitation) return false;
            letters.Send(invitation, invitation.HubId is { } hub ? await hubs.ById(hub, cancellation) : null, by);
            return true;
        }, cancellation);

    /// <summary>The link stops working at once. False when there is no such invitation, or it is not one's own to call back.</summary>
    public Task<bool> CallBack(Guid id, ClaimsPrincipal by, CancellationToken cancellation) =>
        work.Under([new LockKey("people", $"invitation {id}")], new Change(by.Actor(), "people.call-back-invitation"), async () =>
        {
            if (await Own(id, by, cancellation) is not { } invitation) return false;
            db.Remove(invitation);
            return true;
        }, cancellation);

    private static bool IsAllowed(Role role, HubId? hub, ClaimsPrincipal by) =>
        role == Role.Administrator ? by.HubsWhere(PeoplePermission.Manage) is null : hub is { } id && by.May(PeoplePermission.Manage, id);

    private Task<bool> Queue(InvitationRequest request, HubSummary? hub, OrganisationId? organisation, ClaimsPrincipal by, CancellationToken cancellation) =>
        work.Under([new LockKey("people", request.Email.ToLowerInvariant())], new Change(by.Actor(), "people.invite"), async () =>
        {
            var invitation = await Open(request.Email, request.Role, hub?.Id, cancellation);
            invitation.OrganisationId = organisation;
            letters.Send(invitation, hub, by);
            if (hub is not null) await outside.TellCoordinators(invitation, hub, by, cancellation);
            return true;
        }, cancellation);

    // The one there is, where somebody has been invited to the same before.
    private async Task<Invitation> Open(string address, Role role, HubId? hub, CancellationToken cancellation)
    {
        var email = address.ToLowerInvariant();
        if (await db.Set<Invitation>().FirstOrDefaultAsync(i => i.Email == email && i.Role == role && i.HubId == hub, cancellation) is { } known) return known;
        var made = new Invitation { Id = ids.New(), Email = email, Role = role, HubId = hub };
        db.Add(made);
        return made;
    }

    private async Task<Invitation?> Own(Guid id, ClaimsPrincipal by, CancellationToken cancellation) =>
        await db.Set<Invitation>().FirstOrDefaultAsync(i => i.Id == id, cancellation) is { } invitation && IsAllowed(invitation.Role, invitation.HubId, by) ? invitation : null;

    private Task<bool> HasRole(InvitationRequest request, HubId? hub, CancellationToken cancellation)
    {
        var email = request.Email.ToUpperInvariant();
        return (from membership in db.Set<Membership>()
                join user in db.Set<SamverkaUser>() on membership.UserId equals user.Id
                where user.NormalizedEmail == email && membership.Role == request.Role && membership.HubId == hub
                select membership).AnyAsync(cancellation);
    }

    private async Task<OrganisationId?> Organisation(string? words, ClaimsPrincipal by, FieldReader f, CancellationToken cancellation)
    {
        if (words is null) return null;
        var found = await organisations.Match(words, by, cancellation);
        if (found.Count == 1) return found[0].Id;
        f.Add(nameof(InvitationForm.Organisation), found.Count == 0 ? "people.organisation.unknown" : "people.organisation.several");
        return null;
    }
}
