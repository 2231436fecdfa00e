using System.Security.Claims;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Host.People;

/// <summary>Sends invitations by mail. Nobody can invite to a hub where they may not manage people.</summary>
internal sealed class Inviting(
    IHubDirectory hubs, IOrganisationDirectory organisations, Links links, Post post, UnitOfWork work, PublicOrigin origin, IStringLocalizer<HostTexts> texts)
{
    /// <summary>The letter is queued, or the errors say what stands in the way.</summary>
    public async Task<Parsed<RoleInvitation>> Send(InvitationRequest request, ClaimsPrincipal by, CancellationToken cancellation)
    {
        var f = new FieldReader();
        var hub = request.HubSlug is { } slug ? await hubs.BySlug(slug, cancellation) : null;
        if (!IsAllowed(request.Role, hub, by)) f.Add(nameof(InvitationForm.Hub), "people.hub.not-yours");
        var organisation = await Organisation(request.Organisation, f, cancellation);
        var result = f.Result(() => new RoleInvitation(request.Role, hub?.Id, organisation, request.Email));
        if (result is Parsed<RoleInvitation>.Valid { Value: var invitation })
        {
            var token = links.Create(RoleInvitation.Purpose, invitation.Write(), RoleInvitation.Lifetime, once: true);
            post.Queue(Letter(invitation, hub, by, origin.Of(new Address($"/invitation/{token}").In(Language.Current))));
            await work.Save(new Change(by.Actor(), "people.invite"), cancellation);
        }

        return result;
    }

    private static bool IsAllowed(Role role, HubSummary? hub, ClaimsPrincipal by) =>
        role == Role.Administrator ? by.HubsWhere(PeoplePermission.Manage) is null : hub is not null && by.May(PeoplePermission.Manage, hub.Id);

    private async Task<OrganisationId?> Organisation(string? words, FieldReader f, CancellationToken cancellation)
    {
        if (words is null) return null;
        var found = await organisations.Match(words, cancellation);
        if (found.Count == 1) return found[0].Id;
        f.Add(nameof(InvitationForm.Organisation), found.Count == 0 ? "people.organisation.unknown" : "people.organisation.several");
        return null;
    }

    private MailLetter Letter(RoleInvitation invitation, HubSummary? hub, ClaimsPrincipal by, string url)
    {
        var where = hub?.Name.In(Language.Current) ?? "Samverka";
        var inviter = by.FindFirstValue(ClaimTypes.GivenName) ?? where;
        return new MailLetter(
            invitation.Email, Language.Current.Code, texts["invitation.mail.subject", where],
            [texts["invitation.mail.text", inviter, where, texts[$"people.role.{invitation.Role}"].Value], texts["invitation.mail.days", RoleInvitation.Lifetime.Days]],
            texts["invitation.mail.link"], url);
    }
}
