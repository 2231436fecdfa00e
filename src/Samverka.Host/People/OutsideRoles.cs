using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Host.People;

/// <summary>What an administrator from outside may not do alone at a hub where people work: give oneself a role there; and whom it is told to when somebody else gets one (ADR 8).</summary>
internal sealed class OutsideRoles(SamverkaDb db, HubPeople people, Post post, PublicOrigin origin, IStringLocalizer<HostTexts> texts)
{
    private static readonly Permission Inside = new("", Role.Coordinator);

    /// <summary>True when it would open a hub's requests to whoever asks, with nobody else having said yes.</summary>
    public async Task<bool> LetsOneselfIn(string email, HubId hub, ClaimsPrincipal by, CancellationToken cancellation) =>
        IsOutside(hub, by) && IsOwn(email, by) && await HasPeople(hub, cancellation);

    /// <summary>The same when the invitation is taken: people may have come to the hub since it was sent.</summary>
    public async Task<bool> LetsOneselfIn(Invitation invitation, Guid? taker, CancellationToken cancellation) =>
        invitation.HubId is { } hub && taker is { } user && invitation.InvitedBy == user && await HasPeople(hub, cancellation)
        && !await db.Set<Membership>().AnyAsync(m => m.UserId == user && m.HubId == hub && m.Role == Role.Coordinator, cancellation);

    /// <summary>Joins the caller's save. Nobody can turn this letter off.</summary>
    public async Task TellCoordinators(Invitation invitation, HubSummary hub, ClaimsPrincipal by, CancellationToken cancellation)
    {
        if (!IsOutside(hub.Id, by)) return;
        var name = by.FindFirstValue(ClaimTypes.GivenName) ?? "";
        foreach (var person in await people.With(hub.Id, [Role.Coordinator], cancellation))
        {
            using var _ = person.Language.Speak();
            var (role, where) = (texts[$"people.role.{invitation.Role}"].Value, hub.Name.In(person.Language));
            post.Queue(new MailLetter(
                person.Email!, person.Language.Code, texts["people.outside.subject", where], [texts["people.outside.text", name, invitation.Email, where, role], texts["people.outside.wrong"]],
                texts["people.outside.link"], origin.Of(Doors.People.In(person.Language))));
        }
    }

    private static bool IsOutside(HubId hub, ClaimsPrincipal by) => !by.May(Inside, hub);

    private static bool IsOwn(string email, ClaimsPrincipal by) => string.Equals(by.FindFirstValue(ClaimTypes.Email), email, StringComparison.OrdinalIgnoreCase);

    private Task<bool> HasPeople(HubId hub, CancellationToken cancellation)
    {
        var roles = RequestPermission.Roles;
        return db.Set<Membership>().AnyAsync(m => m.HubId == hub && roles.Contains(m.Role), cancellation);
    }
}
